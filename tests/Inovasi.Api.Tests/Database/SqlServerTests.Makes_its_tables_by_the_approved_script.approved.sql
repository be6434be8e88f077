CREATE TABLE [agencies] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [id] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [short_name] nvarchar(max) NULL,
    [kind] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [code] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [predecessor] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [since] nvarchar(40) COLLATE Latin1_General_BIN2 NULL,
    [confidence] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [note] nvarchar(max) NULL,
    CONSTRAINT [PK_agencies] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [aliases] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [dataset] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [record] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [alias] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_aliases] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [awards] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [year] int NOT NULL,
    [position] int NOT NULL,
    [text] nvarchar(max) NULL,
    [text_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT [PK_awards] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [changes] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [position] int NOT NULL,
    [date] date NOT NULL,
    [text] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_changes] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [citations] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [dataset] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [record] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [item] int NOT NULL,
    [field] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [source_position] int NOT NULL,
    [source] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [value] nvarchar(max) NULL,
    [reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [basis] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [literal] nvarchar(max) NULL,
    [note] nvarchar(max) NULL,
    [checked_on] date NULL,
    CONSTRAINT [PK_citations] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [claims] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [id] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [question] nvarchar(max) NOT NULL,
    [about] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [verdict] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [reasoning] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_claims] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [coverage] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [id] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [agency] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [year] int NULL,
    [state] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [innovations] int NOT NULL,
    CONSTRAINT [PK_coverage] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [criticism] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [innovation] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [text] nvarchar(max) NULL,
    [text_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [date] nvarchar(40) COLLATE Latin1_General_BIN2 NULL,
    [reply] nvarchar(max) NULL,
    [reply_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT [PK_criticism] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [current_release] (
    [id] int NOT NULL,
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    CONSTRAINT [PK_current_release] PRIMARY KEY ([id])
);
GO


CREATE TABLE [database_format] (
    [id] int NOT NULL,
    [format] int NOT NULL,
    [fingerprint] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    CONSTRAINT [PK_database_format] PRIMARY KEY ([id])
);
GO


CREATE TABLE [former_slugs] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [innovation] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [slug] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    CONSTRAINT [PK_former_slugs] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [how_to_use] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [innovation] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [requirements] nvarchar(max) NULL,
    [requirements_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [steps] nvarchar(max) NULL,
    [steps_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [cost] nvarchar(max) NULL,
    [cost_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [time] nvarchar(max) NULL,
    [time_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [channel] nvarchar(max) NULL,
    [channel_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [complaints] nvarchar(max) NULL,
    [complaints_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT [PK_how_to_use] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [index_results] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [year] int NOT NULL,
    [score] decimal(28,10) NULL,
    [score_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [predicate] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [predicate_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [innovation_count] int NULL,
    [innovation_count_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [count_meaning] nvarchar(max) NULL,
    [national_participants] int NULL,
    [national_participants_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [national_innovations] int NULL,
    [national_innovations_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [national_average] decimal(28,10) NULL,
    [national_average_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [note] nvarchar(max) NULL,
    CONSTRAINT [PK_index_results] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [indicators] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [year] int NOT NULL,
    [code] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [aspect] nvarchar(max) NOT NULL,
    [variable] nvarchar(max) NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [question] nvarchar(max) NOT NULL,
    [weight] decimal(28,10) NOT NULL,
    [maximum_score] decimal(28,10) NOT NULL,
    [is_mandatory] bit NULL,
    [tier1] nvarchar(max) NULL,
    [tier2] nvarchar(max) NULL,
    [tier3] nvarchar(max) NULL,
    [note] nvarchar(max) NULL,
    CONSTRAINT [PK_indicators] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [innovations] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [id] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [slug] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [summary] nvarchar(max) NOT NULL,
    [recognition] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [recognition_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [owner] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [owner_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [form] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [form_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [kind] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [kind_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [stage] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [stage_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [initiator] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [initiator_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [urusan] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [urusan_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [start] nvarchar(40) COLLATE Latin1_General_BIN2 NULL,
    [start_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [status] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [status_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [first_mention] nvarchar(40) COLLATE Latin1_General_BIN2 NULL,
    [first_mention_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [story] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_innovations] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [method_bands] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [year] int NOT NULL,
    [position] int NOT NULL,
    [predicate] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [lower] decimal(28,10) NULL,
    [lower_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [upper] decimal(28,10) NULL,
    [upper_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT [PK_method_bands] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [methods] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [year] int NOT NULL,
    [summary] nvarchar(max) NOT NULL,
    [aspects] int NULL,
    [aspects_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [variables] int NULL,
    [variables_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [indicators] int NULL,
    [indicators_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [scale] nvarchar(max) NULL,
    [scale_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [formula] nvarchar(max) NULL,
    [formula_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [divisor] nvarchar(max) NULL,
    [divisor_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [legal_basis] nvarchar(max) NULL,
    [legal_basis_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT [PK_methods] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [pages] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [slug] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [title] nvarchar(max) NOT NULL,
    [summary] nvarchar(max) NOT NULL,
    [body] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_pages] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [published_releases] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [number] int NOT NULL,
    CONSTRAINT [PK_published_releases] PRIMARY KEY ([release_id])
);
GO


CREATE TABLE [related] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [innovation] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [related] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    CONSTRAINT [PK_related] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [release] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [id] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [date] date NOT NULL,
    [sha256] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    CONSTRAINT [PK_release] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [release_manifests] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [manifest] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_release_manifests] PRIMARY KEY ([release_id])
);
GO


CREATE TABLE [results] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [innovation] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [text] nvarchar(max) NULL,
    [text_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [figure] decimal(28,10) NULL,
    [unit] nvarchar(max) NULL,
    [date] nvarchar(40) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT [PK_results] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [settings] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [region_code] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [city] nvarchar(max) NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [tagline] nvarchar(max) NOT NULL,
    [programme] nvarchar(max) NOT NULL,
    [publisher] nvarchar(max) NULL,
    [contact] nvarchar(max) NULL,
    [site_origin] nvarchar(max) NULL,
    [api_origin] nvarchar(max) NULL,
    [security_expires] date NULL,
    CONSTRAINT [PK_settings] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [sources] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [id] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [title] nvarchar(max) NULL,
    [description] nvarchar(max) NULL,
    [publisher] nvarchar(max) NULL,
    [published] nvarchar(40) COLLATE Latin1_General_BIN2 NULL,
    [published_literal] nvarchar(max) NULL,
    [address] nvarchar(max) NULL,
    [kind] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [obtained] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [note] nvarchar(max) NULL,
    CONSTRAINT [PK_sources] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [statements] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [claim] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [value] nvarchar(max) NOT NULL,
    [speaker] nvarchar(max) NULL,
    [date] nvarchar(40) COLLATE Latin1_General_BIN2 NULL,
    [source] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [literal] nvarchar(max) NULL,
    [note] nvarchar(max) NULL,
    CONSTRAINT [PK_statements] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [submissions] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [innovation] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [year] int NOT NULL,
    [role] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    [role_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT [PK_submissions] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [terms] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [id] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [expansion] nvarchar(max) NULL,
    [meaning] nvarchar(max) NOT NULL,
    [note] nvarchar(max) NULL,
    CONSTRAINT [PK_terms] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [timeline] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [innovation] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [date] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [date_literal] nvarchar(max) NULL,
    [weekday_disagrees] bit NOT NULL,
    [text] nvarchar(max) NULL,
    [text_reason] nvarchar(400) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT [PK_timeline] PRIMARY KEY ([release_id], [row_number])
);
GO


CREATE TABLE [vocabularies] (
    [release_id] nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL,
    [row_number] int NOT NULL,
    [vocabulary] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [code] nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL,
    [position] int NOT NULL,
    [group_name] nvarchar(max) NULL,
    [label_id] nvarchar(max) NOT NULL,
    [label_en] nvarchar(max) NOT NULL,
    [meaning] nvarchar(max) NOT NULL,
    [legal_source] nvarchar(max) NULL,
    CONSTRAINT [PK_vocabularies] PRIMARY KEY ([release_id], [row_number])
);
GO


