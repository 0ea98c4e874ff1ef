/** What the plugin for vectors needs of a package that is not on Maven. */
@NullMarked
package org.opensearch.transport.grpc.spi;

import org.jspecify.annotations.NullMarked;
