package org.singlewindow.hub.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Where writers stand in line, one at a time, in the order in which they came. Whoever has somebody
 * waiting before a barrier goes to the front.
 */
final class WriterQueue {

  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Condition> first = new ArrayDeque<>();
  private final Deque<Condition> others = new ArrayDeque<>();
  private Thread writer;
  private int depth;

  /** Writes when it is its turn; within its own writing it is. */
  <T> T write(Supplier<T> work) {
    return write(work, others);
  }

  /** Writes before all others that wait. */
  <T> T writeFirst(Supplier<T> work) {
    return write(work, first);
  }

  private <T> T write(Supplier<T> work, Deque<Condition> line) {
    enter(line);
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  private void enter(Deque<Condition> line) {
    lock.lock();
    try {
      boolean free = writer == null && first.isEmpty() && others.isEmpty();
      if (!free && writer != Thread.currentThread()) {
        Condition turn = lock.newCondition();
        line.addLast(turn);
        while (writer != null || next() != turn) {
          turn.awaitUninterruptibly();
        }
        line.removeFirst();
      }
      writer = Thread.currentThread();
      depth++;
    } finally {
      lock.unlock();
    }
  }

  private void leave() {
    lock.lock();
    try {
      depth--;
      if (depth == 0) {
        writer = null;
        Condition next = next();
        if (next != null) {
          next.signal();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private Condition next() {
    return first.isEmpty() ? others.peekFirst() : first.peekFirst();
  }
}
