/** What reading costs: statements, plans, and requests a second on a platform ten years from now. */
package org.paideia.measure;
