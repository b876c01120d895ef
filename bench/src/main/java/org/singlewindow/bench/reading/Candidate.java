package org.singlewindow.bench.reading;

/**
 * Somebody who reads interchanges. Made once; read by several threads at a time.
 *
 * @param id of its row
 * @param title what it is
 * @param work reads one interchange to its end, and fails where it cannot
 */
record Candidate(String id, String title, Work work) {

  /** Reads one interchange. */
  interface Work {

    /**
     * Reads it.
     *
     * @throws Exception when it cannot be read: a fast failure is no reading
     */
    void read(byte[] interchange) throws Exception;
  }
}
