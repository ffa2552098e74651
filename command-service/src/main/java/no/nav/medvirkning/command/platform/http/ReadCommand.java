package no.nav.medvirkning.command.platform.http;

import java.util.Map;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.CommandRequest;

/// A command as it was read from a request.
///
/// @param assigned the ids that the server made, by the member they fill
/// @param hash tells the same content from other content
record ReadCommand(
    Command command, CommandRequest.Context context, Map<String, String> assigned, String hash) {}
