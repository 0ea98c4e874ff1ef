package org.jiangqiao.platform.badexample.two;

import org.jiangqiao.platform.badexample.one.One;

public record Two(One one) {}
