package org.singlewindow.hub.journey;

import java.util.Set;
import org.singlewindow.hub.canonical.Subject;

/**
 * What we know of a subject. Immutable; a decision returns the next version. Kept by the ledger as
 * JSON, so components are records, enums, strings, instants and collections of those.
 */
public sealed interface Dossier
    permits BillDossier,
        ContainerDossier,
        BookingRequestDossier,
        BookingDossier,
        DeclarationDossier,
        VoyageDossier,
        YardDossier,
        WorkOrderDossier,
        DiversionDossier,
        ChargeDossier,
        SiteDossier,
        GateDossier,
        PassageDossier,
        PartnerDossier {

  /** What it is about. */
  Subject subject();

  /**
   * Subjects that must be loaded and locked with this one: a bill's containers, a container's bills
   * and booking, a booking's request and vessel call.
   */
  Set<Subject> links();
}
