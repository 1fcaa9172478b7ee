/** Local governments that educate or learn with their people, and their profiles. */
package org.paideia.city;
