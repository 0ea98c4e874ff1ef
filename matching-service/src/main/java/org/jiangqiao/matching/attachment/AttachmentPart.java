package org.jiangqiao.matching.attachment;

/** To which part of a case an attachment belongs. */
public enum AttachmentPart {
  REQUEST,
  MESSAGE,
  REPORT
}
