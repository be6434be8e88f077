SELECT name AS Value FROM sys.tables ORDER BY name;

SELECT c.release_id, m.release_id FROM current_release c LEFT JOIN release_manifests m ON m.release_id = c.release_id;

SELECT r."id", r."date", r."sha256" FROM "release" r JOIN published_releases p ON p.release_id = r.release_id ORDER BY p.number DESC;

SELECT manifest FROM release_manifests WHERE release_id = @release;

SELECT "id", "date", "sha256" FROM "release" WHERE release_id = @release ORDER BY row_number;

SELECT "region_code", "city", "name", "tagline", "programme", "publisher", "contact", "site_origin", "api_origin", "security_expires" FROM "settings" WHERE release_id = @release ORDER BY row_number;

SELECT "id", "title", "description", "publisher", "published", "published_literal", "address", "kind", "obtained", "note" FROM "sources" WHERE release_id = @release ORDER BY row_number;

SELECT "vocabulary", "code", "position", "group_name", "label_id", "label_en", "meaning", "legal_source" FROM "vocabularies" WHERE release_id = @release ORDER BY row_number;

SELECT "id", "name", "short_name", "kind", "code", "predecessor", "since", "confidence", "note" FROM "agencies" WHERE release_id = @release ORDER BY row_number;

SELECT "id", "slug", "name", "summary", "recognition", "recognition_reason", "owner", "owner_reason", "form", "form_reason", "kind", "kind_reason", "stage", "stage_reason", "initiator", "initiator_reason", "urusan", "urusan_reason", "start", "start_reason", "status", "status_reason", "first_mention", "first_mention_reason", "story" FROM "innovations" WHERE release_id = @release ORDER BY row_number;

SELECT "innovation", "position", "slug" FROM "former_slugs" WHERE release_id = @release ORDER BY row_number;

SELECT "innovation", "position", "year", "role", "role_reason" FROM "submissions" WHERE release_id = @release ORDER BY row_number;

SELECT "innovation", "requirements", "requirements_reason", "steps", "steps_reason", "cost", "cost_reason", "time", "time_reason", "channel", "channel_reason", "complaints", "complaints_reason" FROM "how_to_use" WHERE release_id = @release ORDER BY row_number;

SELECT "innovation", "position", "text", "text_reason", "figure", "unit", "date" FROM "results" WHERE release_id = @release ORDER BY row_number;

SELECT "innovation", "position", "text", "text_reason", "date", "reply", "reply_reason" FROM "criticism" WHERE release_id = @release ORDER BY row_number;

SELECT "innovation", "position", "date", "date_literal", "weekday_disagrees", "text", "text_reason" FROM "timeline" WHERE release_id = @release ORDER BY row_number;

SELECT "innovation", "position", "related" FROM "related" WHERE release_id = @release ORDER BY row_number;

SELECT "year", "score", "score_reason", "predicate", "predicate_reason", "innovation_count", "innovation_count_reason", "count_meaning", "national_participants", "national_participants_reason", "national_innovations", "national_innovations_reason", "national_average", "national_average_reason", "note" FROM "index_results" WHERE release_id = @release ORDER BY row_number;

SELECT "year", "position", "text", "text_reason" FROM "awards" WHERE release_id = @release ORDER BY row_number;

SELECT "year", "summary", "aspects", "aspects_reason", "variables", "variables_reason", "indicators", "indicators_reason", "scale", "scale_reason", "formula", "formula_reason", "divisor", "divisor_reason", "legal_basis", "legal_basis_reason" FROM "methods" WHERE release_id = @release ORDER BY row_number;

SELECT "year", "position", "predicate", "lower", "lower_reason", "upper", "upper_reason" FROM "method_bands" WHERE release_id = @release ORDER BY row_number;

SELECT "year", "code", "aspect", "variable", "name", "question", "weight", "maximum_score", "is_mandatory", "tier1", "tier2", "tier3", "note" FROM "indicators" WHERE release_id = @release ORDER BY row_number;

SELECT "id", "question", "about", "verdict", "reasoning" FROM "claims" WHERE release_id = @release ORDER BY row_number;

SELECT "claim", "position", "value", "speaker", "date", "source", "literal", "note" FROM "statements" WHERE release_id = @release ORDER BY row_number;

SELECT "id", "name", "expansion", "meaning", "note" FROM "terms" WHERE release_id = @release ORDER BY row_number;

SELECT "dataset", "record", "position", "alias" FROM "aliases" WHERE release_id = @release ORDER BY row_number;

SELECT "position", "date", "text" FROM "changes" WHERE release_id = @release ORDER BY row_number;

SELECT "slug", "title", "summary", "body" FROM "pages" WHERE release_id = @release ORDER BY row_number;

SELECT "dataset", "record", "item", "field", "source_position", "source", "value", "reason", "basis", "literal", "note", "checked_on" FROM "citations" WHERE release_id = @release ORDER BY row_number;

SELECT [d].[id], [d].[fingerprint], [d].[format]
FROM [database_format] AS [d];

SELECT [c].[id], [c].[release_id]
FROM [current_release] AS [c];

DECLARE @p int = 12;

SELECT TOP(@p) [p].[release_id]
FROM [published_releases] AS [p]
ORDER BY [p].[number] DESC;

SELECT [i].[release_id], [i].[row_number], [i].[first_mention], [i].[first_mention_reason], [i].[form], [i].[form_reason], [i].[id], [i].[initiator], [i].[initiator_reason], [i].[kind], [i].[kind_reason], [i].[name], [i].[owner], [i].[owner_reason], [i].[recognition], [i].[recognition_reason], [i].[slug], [i].[stage], [i].[stage_reason], [i].[start], [i].[start_reason], [i].[status], [i].[status_reason], [i].[story], [i].[summary], [i].[urusan], [i].[urusan_reason]
FROM [innovations] AS [i]
WHERE [i].[release_id] = N'2026-11-21-3fa9c1d2';

