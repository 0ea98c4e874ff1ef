package org.jiangqiao.achievements;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jiangqiao.platform.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CorpusImportsTest extends CorpusImportsContract {}
