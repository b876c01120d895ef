package org.singlewindow.hub.flow;

/** Every queue, header and endpoint of the house, spelled once. */
public final class Names {

  /** What was told to us, on its way to the decision. */
  public static final String QUEUE_IN = "hub.in";

  /** Instructions on their way to an adapter: followed by its name. */
  public static final String QUEUE_OUT_PREFIX = "hub.out.";

  /** Where readiness is tried: what goes in is taken out at once. */
  public static final String QUEUE_PROBE = "hub.probe";

  /** Messages whose decision failed; a person looks at them. */
  public static final String QUEUE_DEAD_IN = "hub.dead.in";

  /** What a door could not take and nobody may lose: followed by the adapter's name. */
  public static final String QUEUE_DEAD_DOOR_PREFIX = "hub.dead.door.";

  /** A batch, handed over by the accept loop. */
  public static final String ACCEPT = "direct:hub.accept";

  /** The adapter by which a message came. */
  public static final String ADAPTER = "hubAdapter";

  /**
   * The authenticated sender on the way in, the addressee on the way out: an id of the Party table.
   */
  public static final String PARTY = "hubParty";

  /** The name of the file that carries the message. */
  public static final String FILE_NAME = "hubFileName";

  /** Media type of the body. */
  public static final String CONTENT_TYPE = "hubContentType";

  /** The sender's Idempotency-Key, where HTTP gave one. */
  public static final String IDEMPOTENCY_KEY = "hubIdempotencyKey";

  /** Our reference on the link, the same for every repeat. */
  public static final String REFERENCE = "hubReference";

  /** The instruction that is pushed. */
  public static final String INSTRUCTION_ID = "hubInstructionId";

  /** Identity of a message on {@link #QUEUE_IN}. */
  public static final String MESSAGE_ID = "hubMessageId";

  /** SHA-256 of the received bytes, hex. */
  public static final String DIGEST = "hubDigest";

  /** SHA-256 of all the bytes a message came in, under which the archive keeps them. */
  public static final String RAW = "hubRaw";

  /** Which mappings read a message. */
  public static final String MAPPING = "hubMapping";

  /** The number under which a person may ask what became of a message. */
  public static final String TRACE = "hubTrace";

  /** When a message reached us, ISO 8601. */
  public static final String RECEIVED_AT = "hubReceivedAt";

  /** Version of the canonical language a queued message is written in. */
  public static final String CANONICAL_VERSION = "hubCanonicalVersion";

  private Names() {}

  /** The queue of instructions for an adapter. */
  public static String queueOut(String adapter) {
    return QUEUE_OUT_PREFIX + adapter;
  }

  /** The queue a JMS partner puts its messages into. */
  public static String queueToHub(String adapter) {
    return "partner." + adapter + ".to-hub";
  }

  /** The queue a JMS partner takes its messages from. */
  public static String queueFromHub(String adapter) {
    return "partner." + adapter + ".from-hub";
  }

  /** Where a person finds what an adapter's door could not take. */
  public static String queueDeadDoor(String adapter) {
    return QUEUE_DEAD_DOOR_PREFIX + adapter;
  }

  /** Where an adapter's transport delivers what it received. */
  public static String received(String adapter) {
    return "direct:" + adapter + ".received";
  }

  /** Where a gate's question is answered. */
  public static String asked(String adapter) {
    return "direct:" + adapter + ".asked";
  }

  /** Where an adapter's transport takes what it shall send. */
  public static String send(String adapter) {
    return "direct:" + adapter + ".send";
  }
}
