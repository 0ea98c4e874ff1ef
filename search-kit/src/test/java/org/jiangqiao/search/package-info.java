/** How the kit reads Chinese, cuts, embeds, ranks and keeps an index. */
package org.jiangqiao.search;
