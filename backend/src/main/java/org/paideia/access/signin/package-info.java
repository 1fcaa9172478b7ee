/** Who is calling: the token, the person that it names, and the most that its scopes allow. */
package org.paideia.access.signin;
