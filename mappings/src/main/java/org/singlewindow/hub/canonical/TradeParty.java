package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * A firm of the trade, as the booking names it.
 *
 * @param function what it is in this trade
 * @param name its name
 * @param creditCode unified social credit code, GB 32100, 18 characters
 * @param street street and number
 * @param city city
 * @param countryCode ISO 3166 alpha-2
 * @param contactName whom to ask
 * @param contactPhone by telephone
 * @param contactEmail by mail
 */
public record TradeParty(
    PartyFunction function,
    String name,
    Optional<String> creditCode,
    Optional<String> street,
    Optional<String> city,
    Optional<String> countryCode,
    Optional<String> contactName,
    Optional<String> contactPhone,
    Optional<String> contactEmail) {}
