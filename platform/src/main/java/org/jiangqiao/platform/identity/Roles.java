package org.jiangqiao.platform.identity;

/** Realm roles, for {@code @RolesAllowed}. */
public final class Roles {

  public static final String ENTERPRISE = "enterprise";
  public static final String CRAFTSMAN = "craftsman";
  public static final String UNION_OFFICER = "union-officer";
  public static final String REVIEWER = "reviewer";
  public static final String PLATFORM_ADMIN = "platform-admin";

  /** Service accounts of our own services; never given to people. */
  public static final String SERVICE = "service";

  private Roles() {}
}
