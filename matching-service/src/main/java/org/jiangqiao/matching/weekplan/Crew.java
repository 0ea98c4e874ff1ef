package org.jiangqiao.matching.weekplan;

import java.util.List;
import java.util.stream.Collectors;

/** Who comes to one visit: one person, or a team with its lead first. */
public record Crew(List<Person> members) {

  public Crew {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("Nobody comes to no visit");
    }
    members = List.copyOf(members);
  }

  public static Crew of(Person... members) {
    return new Crew(List.of(members));
  }

  boolean shares(Crew other) {
    return members.stream().anyMatch(other.members::contains);
  }

  String names() {
    return members.stream().map(Person::name).collect(Collectors.joining("、"));
  }
}
