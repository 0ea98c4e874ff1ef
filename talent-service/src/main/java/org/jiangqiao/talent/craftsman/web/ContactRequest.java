package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Contact;
import org.jspecify.annotations.Nullable;

@Schema(
    name = "ContactRegistration",
    description = "A masked value, sent back as it was shown, leaves what is stored unchanged")
record ContactRequest(
    @Pattern(regexp = "\\+?[0-9*][0-9*-]{5,19}", message = "{contact-mobile}") @Nullable String mobile,
    @Email @Size(max = 100) @Nullable String email) {

  Contact toContact() {
    return new Contact(mobile, email);
  }
}
