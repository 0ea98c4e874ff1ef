package org.jiangqiao.matching.notification.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record UnreadCount(@Schema(description = "Counting stops at 1000") int count) {}
