package org.jiangqiao.platform.badexample.one.web;

import org.jiangqiao.platform.badexample.one.One;

public record OneView(One one) {}
