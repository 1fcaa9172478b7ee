<#macro content>
<#if client?? && client.baseUrl?has_content>
<p class="paideia-back"><a href="${client.baseUrl}">${msg("paideiaBack")}</a></p>
</#if>
</#macro>
