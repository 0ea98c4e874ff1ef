package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.HonourLevel;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.Reach;
import org.jiangqiao.talent.craftsman.Regions;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jiangqiao.talent.craftsman.TrackRecord;
import org.jiangqiao.talent.directory.CraftsmanDocument.Standing;
import org.jiangqiao.talent.directory.CraftsmanDocument.Texts;
import org.jiangqiao.talent.directory.PassageDocument.Passage;

/** Writes what the index is to hold about a craftsman. */
@ApplicationScoped
class EntryWriter {

  private final PassageVectors vectors;
  private final CodeLists codeLists;

  EntryWriter(PassageVectors vectors, CodeLists codeLists) {
    this.vectors = vectors;
    this.codeLists = codeLists;
  }

  CraftsmanIndex.Entry entry(Craftsman craftsman, List<Evidence> evidence, TrackRecord record) {
    Findable.Facts facts = facts(craftsman);
    Telling telling = new Telling(craftsman, evidence);
    List<Passage> passages = telling.passages();
    List<float[]> meanings = vectors.of(passages.stream().map(Passage::text).toList());
    List<PassageDocument> documents = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      documents.add(new PassageDocument(facts, passages.get(i), meanings.get(i)));
    }
    return new CraftsmanIndex.Entry(
        new CraftsmanDocument(facts, texts(telling), standing(craftsman, record)), documents);
  }

  Texts texts(Telling telling) {
    return new Texts(skills(telling), telling.rest());
  }

  private Findable.Facts facts(Craftsman craftsman) {
    Particulars particulars = craftsman.particulars();
    String region = particulars.regionCode();
    Reach reach = Optional.ofNullable(particulars.reach()).orElse(Reach.NATION);
    SkillLevel skill = particulars.skillLevel();
    return new Findable.Facts(
        craftsman.id(),
        craftsman.invitable(),
        region == null ? List.of() : places(region),
        region == null ? null : Regions.province(region),
        Places.orNation(reach.prefix(region)),
        particulars.occupationCode(),
        withAncestors(codeLists.occupations(), occupations(particulars)),
        withAncestors(codeLists.industries(), industries(particulars)),
        particulars.trades(),
        particulars.honours().stream().map(honour -> honour.level().name()).distinct().toList(),
        skill == null ? null : skill.name());
  }

  private static List<String> occupations(Particulars particulars) {
    List<String> codes = new ArrayList<>();
    Stream.ofNullable(particulars.occupationCode()).forEach(codes::add);
    for (Speciality speciality : particulars.specialities()) {
      Stream.ofNullable(speciality.occupationCode()).forEach(codes::add);
    }
    return codes;
  }

  private static List<String> places(String region) {
    Set<String> places = new LinkedHashSet<>();
    String prefix = Regions.prefix(region);
    for (int digits = 2; digits <= prefix.length(); digits += 2) {
      places.add(prefix.substring(0, digits));
    }
    return List.copyOf(places);
  }

  private static List<String> industries(Particulars particulars) {
    String code = particulars.industryCode();
    return code == null ? List.of() : List.of(code);
  }

  private static List<String> withAncestors(CodeList list, List<String> codes) {
    Set<String> all = new LinkedHashSet<>();
    for (String code : codes) {
      String next = code;
      // A code already there ends it, also where an imported list leads round in a circle.
      while (next != null && all.add(next)) {
        next = list.find(next).map(CodeEntry::parent).orElse(null);
      }
    }
    return List.copyOf(all);
  }

  private String skills(Telling telling) {
    Particulars particulars = telling.craftsman().particulars();
    return Stream.of(
            particulars.trades().stream(),
            Stream.ofNullable(particulars.occupationCode()).map(codeLists.occupations()::name),
            telling.specialities())
        .flatMap(Function.identity())
        .collect(Collectors.joining("\n"));
  }

  private static Standing standing(Craftsman craftsman, TrackRecord record) {
    SkillLevel skill = craftsman.particulars().skillLevel();
    return new Standing(
        record.problemsSolved(),
        craftsman.particulars().honours().stream()
            .mapToInt(honour -> honour.level().rank())
            .min()
            .orElse(HonourLevel.values().length),
        skill == null ? -1 : skill.rank());
  }
}
