package no.nav.medvirkning.query.training;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.COUNCIL;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.INNLANDET;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.day;
import static no.nav.medvirkning.query.councilstatus.CouncilStories.person;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingId;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;

/// Trainings of Nav Innlandet, with fixed ids and dates.
final class TrainingStories {

  static final TrainingId TRAINING = training(1);
  static final TrainingTopic ORGANISATION = new TrainingTopic("nav-organisation");
  static final TrainingTopic LEADING = new TrainingTopic("leading-meetings");
  static final Trained MEMBER = new Trained(person(1), TrainedRole.USER_MEMBER, COUNCIL);

  private TrainingStories() {}

  static TrainingId training(int n) {
    return new TrainingId(new UUID(0x7000, 0x8000_0000_0000_5000L + n));
  }

  static CertificateId certificate(int n) {
    return new CertificateId(new UUID(0x7000, 0x8000_0000_0000_6000L + n));
  }

  static TrainingArranged arranged(int n, TrainingTopic topic, CouncilId council, String... days) {
    return new TrainingArranged(
        training(n),
        INNLANDET,
        topic,
        "Opplæring " + n,
        TrainingLevel.INTRODUCTION,
        EnumSet.allOf(Side.class),
        List.of(council),
        Stream.of(days).map(each -> day(each)).toList());
  }

  static ParticipationRecorded held(int n, String on, Trained... participants) {
    return new ParticipationRecorded(training(n), INNLANDET, List.of(participants), day(on));
  }

  static CertificateIssued issued(int n, Trained who, TrainingLevel level, String on) {
    return new CertificateIssued(
        TRAINING,
        INNLANDET,
        certificate(n),
        who.person(),
        who.role(),
        who.council(),
        ORGANISATION,
        level,
        day(on));
  }

  static CertificateIssued issued(int n, Trained who, String on) {
    return issued(n, who, TrainingLevel.INTRODUCTION, on);
  }

  static CertificateWithdrawn withdrawn(int n, Trained who, String on) {
    return new CertificateWithdrawn(
        TRAINING,
        INNLANDET,
        certificate(n),
        who.person(),
        new Personal(who.person(), "Gikk før slutt"),
        day(on));
  }

  static TrainingRequirement required(TrainedRole role, TrainingTopic topic, int withinDays) {
    return new TrainingRequirement(role, topic, TrainingLevel.INTRODUCTION, withinDays);
  }

  static TrainingRequirementsSet set(String from, TrainingRequirement... requirements) {
    return new TrainingRequirementsSet(List.of(requirements), day(from));
  }
}
