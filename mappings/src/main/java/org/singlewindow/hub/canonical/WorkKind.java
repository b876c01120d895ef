package org.singlewindow.hub.canonical;

/** What an order asks a terminal, yard or depot to do (作业委托). */
public enum WorkKind {
  PICKUP_LADEN,
  PICKUP_EMPTY,
  RETURN_EMPTY,
  DELIVER_LADEN,
  MOVE,
  TRANSLOAD
}
