package org.jiangqiao.talent.studio.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jspecify.annotations.Nullable;

@Schema(description = "Somebody whose public profile has this id")
record StudioPerson(UUID id, String name) {

  /** Whoever is out of sight is not named. */
  static @Nullable StudioPerson inSight(Craftsman craftsman) {
    return craftsman.published()
        ? new StudioPerson(craftsman.id(), craftsman.particulars().name())
        : null;
  }

  static StudioPerson of(Craftsman craftsman) {
    return new StudioPerson(craftsman.id(), craftsman.particulars().name());
  }
}
