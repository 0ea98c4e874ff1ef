@org.jspecify.annotations.NullMarked
package org.jiangqiao.achievements.corpusimport.file;
