package org.singlewindow.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes damaged inputs from seeds; the same number makes the same ones. */
final class Damage {

  private static final int LENGTH_MAX = 200_000;
  private static final int REPEATS_MAX = 2_000;
  private static final String[] PIECES = {
    "'",
    "+",
    ":",
    "?",
    "*",
    "\n",
    "\r\n",
    "\0",
    "\u001D",
    "\u00FF",
    "\u00C3",
    " ",
    "''",
    "??",
    "?'",
    "UNA:+.? '",
    "UNA",
    "UNB+UNOC:4+A+B+20261124:0800+1'",
    "UNB+",
    "UNH+1+COREOR:D:95B:UN'",
    "UNH",
    "UNT+1+1'",
    "UNZ+1+1'",
    "UNG+",
    "UNE+1+1'",
    "UNS+D'",
    "\u00EF\u00BB\u00BF",
    "-1",
    "999999999999",
    "{",
    "}",
    "[",
    "\"",
    "<",
    ">",
    "&",
    ",",
    ";",
    "<!DOCTYPE a>",
    "null",
    "0",
    "\t"
  };

  private final Random random;
  private final List<byte[]> seeds;

  Damage(long seed, List<byte[]> seeds) {
    this.random = new Random(seed);
    this.seeds = seeds;
  }

  /** The next input. */
  byte[] next() {
    byte[] input = pick().clone();
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      input = hurt(input);
    }
    return input.length > LENGTH_MAX ? Arrays.copyOf(input, LENGTH_MAX) : input;
  }

  private byte[] pick() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] hurt(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(1 + random.nextInt(64)));
    return switch (random.nextInt(8)) {
      case 0 -> flip(input);
      case 1 -> join(input, from, to, new byte[0]);
      case 2 -> join(input, from, from, piece());
      case 3 -> join(input, from, to, piece());
      case 4 -> Arrays.copyOf(input, from);
      case 5 -> join(input, from, from, other());
      case 6 -> join(input, from, from, repeated(Arrays.copyOfRange(input, from, to)));
      default -> join(input, from, to, random());
    };
  }

  private byte[] flip(byte[] input) {
    if (input.length > 0) {
      input[random.nextInt(input.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return input;
  }

  private static byte[] piece(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] piece() {
    return piece(PIECES[random.nextInt(PIECES.length)]);
  }

  private byte[] other() {
    byte[] seed = pick();
    int from = random.nextInt(seed.length + 1);
    return Arrays.copyOfRange(seed, from, from + random.nextInt(seed.length - from + 1));
  }

  private byte[] repeated(byte[] part) {
    int times = random.nextInt(20) == 0 ? random.nextInt(REPEATS_MAX) : random.nextInt(4);
    byte[] all = new byte[Math.min(LENGTH_MAX, part.length * times)];
    for (int i = 0; i < all.length; i++) {
      all[i] = part[i % part.length];
    }
    return all;
  }

  private byte[] random() {
    byte[] bytes = new byte[random.nextInt(16)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] join(byte[] input, int from, int to, byte[] between) {
    byte[] joined = Arrays.copyOf(input, from + between.length + input.length - to);
    System.arraycopy(between, 0, joined, from, between.length);
    System.arraycopy(input, to, joined, from + between.length, input.length - to);
    return joined;
  }
}
