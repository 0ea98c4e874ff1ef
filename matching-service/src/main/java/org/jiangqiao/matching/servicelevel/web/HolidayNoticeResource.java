package org.jiangqiao.matching.servicelevel.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.matching.servicelevel.HolidayCalendar;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Legal holidays and make-up days, by which service levels and plans count. */
@Path("/api/v1/holiday-notices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "ServiceLevels")
public class HolidayNoticeResource {

  private final HolidayCalendar calendar;

  HolidayNoticeResource(HolidayCalendar calendar) {
    this.calendar = calendar;
  }

  @POST
  @Idempotent
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @ResponseStatus(201)
  @APIResponse(
      responseCode = "201",
      description = "The notice as it holds now",
      content = @Content(schema = @Schema(implementation = HolidayNoticeResponse.class)))
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "importHolidayNotice",
      summary = "Take in the days off and make-up days of a year",
      description =
          "A new version of the year; deadlines of open cases that are not past are counted anew at"
              + " once. 400 names every faulty line.")
  public HolidayNoticeResponse take(@Valid @BeanParam HolidayNoticeForm form) {
    return HolidayNoticeResponse.of(calendar.take(form.announced()));
  }

  @GET
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "listHolidayNotices",
      summary = "List the notices that were taken in, newest first")
  public Page<HolidayNoticeResponse> list(@BeanParam @Valid PageRequest page) {
    return calendar.list(page).map(HolidayNoticeResponse::of);
  }

  @GET
  @Path("/years/{year}")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "getWorkingCalendar",
      summary = "Which days of a year are worked",
      description =
          "By the newest notice of the year, else by what the release knows, else by the statutory"
              + " days.")
  public CalendarYear year(@RestPath @Min(2020) @Max(2100) int year) {
    return CalendarYear.of(year, calendar.year(year));
  }
}
