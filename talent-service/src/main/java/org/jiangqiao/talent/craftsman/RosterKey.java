package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** By what someone is known in a list of the unions: its name, and the id or number there. */
@Embeddable
public record RosterKey(
    @Column(name = "roster") String roster, @Column(name = "roster_id") String rosterId) {}
