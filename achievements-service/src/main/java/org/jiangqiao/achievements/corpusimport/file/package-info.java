/** Files of documents, read row by row in constant memory, whatever their form and encoding. */
@NullMarked
package org.jiangqiao.achievements.corpusimport.file;

import org.jspecify.annotations.NullMarked;
