/** The programme of a conference or meeting: its sessions, with who speaks where and when. */
package org.paideia.programme;
