package org.jiangqiao.talent.craftsman.web;

import static java.util.Objects.requireNonNullElse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.talent.craftsman.CraftsmanLookup;
import org.jspecify.annotations.Nullable;

@Path("/internal/craftsmen")
@RolesAllowed(Roles.SERVICE)
@RunOnVirtualThread
class LookupResource {

  private final CraftsmanLookup lookup;

  LookupResource(CraftsmanLookup lookup) {
    this.lookup = lookup;
  }

  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public CraftsmanRef one(
      @RestPath UUID id, @RestQuery @Size(min = 1, max = 100) @Nullable String contactFor) {
    return CraftsmanRef.of(lookup.one(id, contactFor));
  }

  /** How many can be invited whose region's code begins so. */
  record Invitable(long count) {}

  @GET
  @Path("/invitable")
  @Operation(hidden = true)
  public Invitable invitable(
      @RestQuery @DefaultValue("") @Pattern(regexp = "(\\d{2}){0,3}") String region) {
    return new Invitable(lookup.invitableIn(region));
  }

  @POST
  @Path("/calendars")
  @Operation(hidden = true)
  public List<CraftsmanCalendar> calendars(@Valid @NotNull CalendarRequest request) {
    List<LocalDate> days = request.days();
    return lookup.withIds(request.ids(), null).stream()
        .map(found -> CraftsmanCalendar.of(found.craftsman(), days))
        .toList();
  }

  @POST
  @Path("/lookup")
  @Operation(hidden = true)
  public List<CraftsmanRef> lookup(@Valid @NotNull LookupRequest request) {
    return Stream.concat(
            lookup
                .withIds(requireNonNullElse(request.ids(), List.of()), request.contactFor())
                .stream(),
            lookup
                .withAccounts(
                    requireNonNullElse(request.accountIds(), List.of()), request.contactFor())
                .stream())
        .map(CraftsmanRef::of)
        .distinct()
        .toList();
  }
}
