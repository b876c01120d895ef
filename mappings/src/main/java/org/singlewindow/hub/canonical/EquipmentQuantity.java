package org.singlewindow.hub.canonical;

/**
 * So many containers of a size-type.
 *
 * @param sizeType ISO 6346 size-type code as written
 * @param quantity how many
 */
public record EquipmentQuantity(String sizeType, int quantity) {}
