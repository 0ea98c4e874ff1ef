package org.jiangqiao.talent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jiangqiao.platform.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SearchTest extends SearchContract {}
