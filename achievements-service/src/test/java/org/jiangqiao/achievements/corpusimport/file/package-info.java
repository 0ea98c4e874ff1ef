/** How files are read. */
package org.jiangqiao.achievements.corpusimport.file;
