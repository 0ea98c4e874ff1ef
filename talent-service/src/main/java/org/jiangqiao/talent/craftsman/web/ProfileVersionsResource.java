package org.jiangqiao.talent.craftsman.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.talent.craftsman.ProfileVersions;

@Path("/api/v1/craftsmen/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Craftsmen")
@RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
@RunOnVirtualThread
class ProfileVersionsResource {

  private final ProfileVersions versions;
  private final ProfileFields fields;

  ProfileVersionsResource(ProfileVersions versions, ProfileFields fields) {
    this.versions = versions;
    this.fields = fields;
  }

  @GET
  @Operation(
      operationId = "listProfileVersions",
      summary = "List who changed what in a profile and when, newest first",
      description = "For its owner and officers in scope. Contact details are kept in no version.")
  @APIResponse(responseCode = "200", description = "One page")
  public Page<ProfileVersionView> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
    return versions.list(id, page).map(version -> ProfileVersionView.of(version, fields));
  }

  @GET
  @Path("/{version}")
  @Operation(
      operationId = "getProfileVersion",
      summary = "Read the whole profile as it was after one step")
  @APIResponse(responseCode = "200", description = "What it said, and what the step changed")
  public ProfileVersionDetail get(@RestPath UUID id, @RestPath UUID version) {
    return ProfileVersionDetail.of(versions.read(id, version), fields);
  }
}
