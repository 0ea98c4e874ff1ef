/** One OpenAPI document for all services, and the page that shows it. */
@NullMarked
package org.jiangqiao.gateway.document;

import org.jspecify.annotations.NullMarked;
