package org.jiangqiao.talent.craftsman.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Contact;
import org.jspecify.annotations.Nullable;

@Schema(name = "Contact", description = "In clear to its owner, masked to everybody else")
record ContactResponse(
    @Schema(examples = "138****0000") @Nullable String mobile, @Nullable String email) {

  static ContactResponse of(Contact contact) {
    return new ContactResponse(contact.mobile(), contact.email());
  }
}
