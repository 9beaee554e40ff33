package cn.kuanyan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Looks for the CSRF token in the header, in the address and in plain forms, never in a body with files: to find it there
 * the whole body would have to be on disk before anybody has asked who sends it. Forms with files name it in their address.
 */
class TokenOfRequest extends CsrfTokenRequestAttributeHandler {

    TokenOfRequest() {
        // The cookie comes with the first answer, so that scripts of own pages can send it back.
        setCsrfRequestAttributeName(null);
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        String type = request.getContentType();
        if (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return super.resolveCsrfTokenValue(request, token);
        }
        String header = request.getHeader(token.getHeaderName());
        return header != null ? header : ofAddress(request, token.getParameterName());
    }

    private static String ofAddress(HttpServletRequest request, String name) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(name);
    }
}
