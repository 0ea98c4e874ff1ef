package org.jiangqiao.platform.badexample.two.inner;

public record Inner(String name) {}
