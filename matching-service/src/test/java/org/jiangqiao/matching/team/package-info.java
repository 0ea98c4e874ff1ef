/** Tests of teams, the search for them alone and all of it through HTTP. */
package org.jiangqiao.matching.team;
