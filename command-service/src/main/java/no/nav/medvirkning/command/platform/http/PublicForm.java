package no.nav.medvirkning.command.platform.http;

import java.util.UUID;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.unit.UnitNumber;

/// A form that anyone may send without a token, at `POST /public/{name}`. It is read as strictly as
/// a command. Whoever sends it gets to know that it arrived, and nothing else.
///
/// @param <F> the form as it is filled in
public interface PublicForm<F extends Record> {

  /// The last part of its address.
  String name();

  Class<F> type();

  /// A form that is accepted where the unit exists; for the OpenAPI document.
  F example();

  /// The unit that answers for what is sent.
  UnitNumber unit(F filledIn);

  /// What it asks for.
  ///
  /// @param id new, for what the form brings into being
  Command.OfTheService command(F filledIn, UUID id);
}
