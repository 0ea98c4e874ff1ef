package org.jiangqiao.achievements.achievement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.LeavingPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/**
 * What nobody but its maker has seen goes. A result that was handed in is its organisation's as
 * well: it stays, in the corpus too, and names them no more.
 */
@ApplicationScoped
class AchievementTraces implements PersonalTraces {

  private static final Set<AchievementStatus> THEIRS_ALONE =
      EnumSet.of(AchievementStatus.DRAFT, AchievementStatus.RETURNED);

  private static final String AUTHORED =
      """
      SELECT a.id FROM achievement a WHERE EXISTS (
        SELECT FROM jsonb_array_elements(a.authors) author WHERE author ->> 'craftsmanId' = ANY (?))
      """;

  private final Achievements achievements;
  private final Publication publication;
  private final Sql sql;

  AchievementTraces(Achievements achievements, Publication publication, Sql sql) {
    this.achievements = achievements;
    this.publication = publication;
    this.sql = sql;
  }

  @Override
  public Set<String> namesOf(LeavingPerson person) {
    Set<String> names = new HashSet<>();
    for (Achievement theirs : of(person)) {
      if (theirs.createdBy().equals(person.accountId())) {
        names.add(theirs.creatorName());
      }
      theirs.content().authors().stream()
          .filter(author -> author.craftsmanId() != null)
          .filter(author -> person.entryIds().contains(author.craftsmanId()))
          .map(Author::name)
          .forEach(names::add);
    }
    return names;
  }

  @Override
  public void erase(ErasedPerson person) {
    for (Achievement theirs : of(person.person())) {
      boolean own = theirs.createdBy().equals(person.accountId());
      if (own && THEIRS_ALONE.contains(theirs.status())) {
        sql.update("DELETE FROM achievement_history WHERE achievement_id = ?", theirs.id());
        achievements.delete(theirs);
      } else {
        forget(theirs, person);
      }
    }
  }

  private void forget(Achievement achievement, ErasedPerson person) {
    achievement.forget(person);
    for (String name : person.names()) {
      sql.update(
          "UPDATE achievement_history SET actor = ? WHERE achievement_id = ? AND actor = ?",
          ErasedPerson.NAME,
          achievement.id(),
          name);
    }
    if (achievement.published()) {
      publication.correct(achievement);
    }
  }

  private List<Achievement> of(LeavingPerson person) {
    List<UUID> authored =
        sql.list(
            AUTHORED,
            row -> row.getObject(1, UUID.class),
            (Object) person.entryIds().stream().map(UUID::toString).toArray(String[]::new));
    return Stream.concat(
            achievements.list("createdBy", person.accountId()).stream(),
            authored.isEmpty() ? Stream.empty() : achievements.list("id in ?1", authored).stream())
        .distinct()
        .toList();
  }
}
