/** What people may do at one meeting or conference without acting for its network. */
package org.paideia.eventrole;
