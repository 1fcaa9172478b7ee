/** Arranging a programme: sessions are added, moved, cancelled, and no room or speaker is taken twice. */
package org.paideia.programme.plan;
