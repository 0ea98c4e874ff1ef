package org.jiangqiao.talent.craftsman;

import org.jspecify.annotations.Nullable;

/** How to reach a craftsman: personal data, so it is stored encrypted and masked to others. */
public record Contact(@Nullable String mobile, @Nullable String email) {

  static final Contact NONE = new Contact(null, null);

  boolean empty() {
    return mobile == null && email == null;
  }

  public Contact masked() {
    return new Contact(maskedMobile(), maskedEmail());
  }

  /**
   * An officer who edits a profile sends back the masks that they were shown: what equals the mask
   * of the present value leaves it as it is.
   */
  Contact unmaskedBy(Contact present) {
    Contact masks = present.masked();
    return new Contact(
        mobile != null && mobile.equals(masks.mobile) ? present.mobile : mobile,
        email != null && email.equals(masks.email) ? present.email : email);
  }

  /** What is given here, and what stood there wherever nothing is. */
  Contact over(Contact present) {
    return new Contact(
        mobile == null ? present.mobile : mobile, email == null ? present.email : email);
  }

  boolean containsMask() {
    return (mobile != null && mobile.contains("*")) || (email != null && email.contains("*"));
  }

  private @Nullable String maskedMobile() {
    if (mobile == null) {
      return null;
    }
    return mobile.length() < 11
        ? "****" + mobile.substring(mobile.length() - 2)
        : mobile.substring(0, 3) + "****" + mobile.substring(mobile.length() - 4);
  }

  private @Nullable String maskedEmail() {
    if (email == null) {
      return null;
    }
    return email.charAt(0) + "***" + email.substring(Math.max(email.indexOf('@'), 0));
  }
}
