package org.jiangqiao.matching.attachment;

import java.util.UUID;

/** Says whether the caller may see what belongs to a case; the help request feature answers. */
public interface AttachmentAccess {

  /**
   * @throws org.jiangqiao.platform.problem.Problem NOT_FOUND when not
   */
  void requireReadable(UUID helpRequestId);
}
