package org.jiangqiao.talent.craftsman.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.craftsman.Absence;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.ProfileState;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jspecify.annotations.Nullable;

/** A profile field by field, each as the lines that people read. */
@ApplicationScoped
class ProfileFields {

  private final CodeLists codes;

  ProfileFields(CodeLists codes) {
    this.codes = codes;
  }

  /** In the order of the form; values of lists of ours stay as the contract writes them. */
  Map<String, List<String>> of(ProfileState state) {
    Particulars said = state.particulars();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("name", List.of(said.name()));
    fields.put("gender", line(said.gender()));
    fields.put("birthYear", line(said.birthYear()));
    fields.put("employer", line(said.employer()));
    fields.put("jobTitle", line(said.jobTitle()));
    fields.put("regionCode", coded(codes.regions(), said.regionCode()));
    fields.put("trades", said.trades());
    fields.put("occupationCode", coded(codes.occupations(), said.occupationCode()));
    fields.put("industryCode", coded(codes.industries(), said.industryCode()));
    fields.put("skillLevel", line(said.skillLevel()));
    fields.put("honours", said.honours().stream().map(ProfileFields::line).toList());
    fields.put("specialities", said.specialities().stream().map(ProfileFields::line).toList());
    fields.put("biography", line(said.biography()));
    fields.put("reach", line(said.reach()));
    fields.put("monthlyCapacity", line(state.availability().monthlyCapacity()));
    fields.put(
        "absences", state.availability().absences().stream().map(ProfileFields::line).toList());
    return fields;
  }

  private static List<String> line(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  private static List<String> coded(CodeList list, @Nullable String code) {
    return code == null ? List.of() : List.of(code + " " + list.name(code));
  }

  private static String line(Honour honour) {
    return joined(honour.title(), honour.year(), honour.certificateNumber())
        + (honour.verified() ? " ✓" : "");
  }

  private static String line(Speciality speciality) {
    return joined(
        speciality.description(),
        speciality.occupationCode(),
        speciality.keywords().isEmpty() ? null : String.join("、", speciality.keywords()));
  }

  private static String line(Absence absence) {
    return joined(absence.from() + " – " + absence.to(), absence.note());
  }

  private static String joined(@Nullable Object... parts) {
    return Stream.of(parts)
        .filter(part -> part != null)
        .map(String::valueOf)
        .collect(Collectors.joining(" · "));
  }
}
