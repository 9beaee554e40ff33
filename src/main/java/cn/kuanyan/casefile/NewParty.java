package cn.kuanyan.casefile;

import cn.kuanyan.catalogue.PartyKind;

/**
 * A party as registered.
 *
 * @param identifier 统一社会信用代码 of an organisation, 居民身份证号 of a natural person
 * @param organisationIdentifier code of the organisation a person in charge belongs to, else {@code null}
 */
public record NewParty(
        PartyKind kind,
        String name,
        String identifier,
        String organisationIdentifier,
        String legalRepresentative,
        String address,
        String phone) {}
