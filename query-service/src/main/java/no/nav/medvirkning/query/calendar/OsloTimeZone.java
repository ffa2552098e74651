package no.nav.medvirkning.query.calendar;

import static no.nav.medvirkning.query.platform.EventContext.OSLO;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// The clock of Norway since October 1996. The library's own table calls it Europe/Berlin, and may
/// ask the net for more.
final class OsloTimeZone {

  private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
  private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

  private OsloTimeZone() {}

  static VTimeZone component() {
    var zone = new VTimeZone(new ComponentList<Observance>(List.of(winter(), summer())));
    zone.add(new TzId(OSLO.getId()));
    return zone;
  }

  private static Observance winter() {
    return from(new Standard(), "CET", SUMMER, WINTER, LocalDateTime.of(1996, 10, 27, 3, 0), 10);
  }

  private static Observance summer() {
    return from(new Daylight(), "CEST", WINTER, SUMMER, LocalDateTime.of(1997, 3, 30, 2, 0), 3);
  }

  private static Observance from(
      Observance part,
      String name,
      ZoneOffset before,
      ZoneOffset after,
      LocalDateTime first,
      int month) {
    part.add(new TzName(name));
    part.add(new TzOffsetFrom(before));
    part.add(new TzOffsetTo(after));
    part.add(new DtStart<LocalDateTime>(first));
    part.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
    return part;
  }
}
