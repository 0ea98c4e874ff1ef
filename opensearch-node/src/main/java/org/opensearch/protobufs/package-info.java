/** What the plugin for vectors needs of a package that is not on Maven. */
@NullMarked
package org.opensearch.protobufs;

import org.jspecify.annotations.NullMarked;
