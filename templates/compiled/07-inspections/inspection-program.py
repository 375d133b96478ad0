from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_counts = resolve('counts')
    l_0_people = resolve('people')
    l_0_policies = resolve('policies')
    l_0_vehicles = resolve('vehicles')
    l_0_documents = resolve('documents')
    try:
        t_1 = environment.filters['_counted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_counted' found.")
    try:
        t_2 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_3 = environment.filters['and_list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'and_list' found.")
    try:
        t_4 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_5 = environment.filters['names']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'names' found.")
    try:
        t_6 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    try:
        t_7 = environment.filters['or_list']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'or_list' found.")
    try:
        t_8 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_9 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">An inspection finds what is wrong while it is still cheap and nobody is hurt. We also inspect to see whether the controls we wrote down are really in place. A form with nothing found, week after week, helps nobody, so write down what you see.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">What we inspect</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="What and form"/></w:tblPr><w:tblGrid><w:gridCol w:w="4231"/><w:gridCol w:w="2460"/><w:gridCol w:w="3149"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What and form</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Who</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3149" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">How often</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Each work site: work site inspection checklist</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    else:
        pass
        yield 'the supervisor and a worker'
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3149" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    if (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'inspection_frequency') == 'per-phase'):
        pass
        yield 'at the start of each phase of the work'
    elif (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'inspection_frequency') == 'weekly'):
        pass
        yield 'weekly while we work there'
    elif (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'inspection_frequency') == 'monthly'):
        pass
        yield 'monthly while we work there; a shorter job gets one'
    else:
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'inspection_frequency')))
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    if (undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Vehicles and trailers ('
        yield escape(t_2(context, t_3(t_4(context, (undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles), attribute='unit'))))
        yield '): pre-trip inspection, one sheet a week</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        else:
            pass
            yield 'the driver'
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3149" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">each day driven, before the first trip</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_d in t_1(t_8(context, t_9(context, t_9(context, (undefined(name='documents') if l_0_documents is missing else l_0_documents), 'element', '==', 7), 'kind', '==', 'checklist'), 'scope')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_d, 'title')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        else:
            pass
            yield escape(t_2(context, environment.getattr(l_1_d, 'done_by')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3149" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if (environment.getattr(l_1_d, 'id') == 'scaffold-inspection'):
            pass
            yield 'before first use, then at least every 21 days (OHS Code s. 326)'
        elif (environment.getattr(l_1_d, 'id') == 'heavy-equipment-walkaround'):
            pass
            yield 'each day, before it is started (OHS Code s. 257)'
        elif (environment.getattr(l_1_d, 'id') == 'ewp-inspection'):
            pass
            yield 'each day used, before it goes up'
        elif (environment.getattr(l_1_d, 'id') == 'fall-gear-inspection'):
            pass
            yield 'by the wearer before use on each shift (OHS Code s. 150.1); in writing '
            yield escape(t_2(context, environment.getattr(l_1_d, 'frequency')))
        elif (environment.getattr(l_1_d, 'id') == 'rigging-inspection'):
            pass
            yield 'before each period of continuous use in a shift (OHS Code s. 294); in writing '
            yield escape(t_2(context, environment.getattr(l_1_d, 'frequency')))
        elif (environment.getattr(l_1_d, 'id') == 'ladder-inspection'):
            pass
            yield 'by the user before each use; in writing '
            yield escape(t_2(context, environment.getattr(l_1_d, 'frequency')))
        else:
            pass
            yield escape(t_2(context, environment.getattr(l_1_d, 'frequency')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_d = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">The documentation tracker shows when each was last done and when the next is due.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">How we inspect</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' does the inspections. When the prime contractor or a client inspects our work, we ask for a copy and keep it with ours.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">The supervisor ('
        yield escape(t_2(context, t_7(t_5(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
        yield ') walks the site with a worker. The people who do the work see things the boss misses, so we take turns.</w:t></w:r></w:p>'
        if (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative') and environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'needs_representative')):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_representative'), 'name')))
            yield ', our health and safety representative, comes along when on that site.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' walks along at least once every three months, and reads and signs every site inspection.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Whoever inspects knows the form, the hazards of the work and what good looks like.'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield ' A worker does it first together with '
        yield escape(t_2(context, t_7(t_5(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
        yield '.'
    yield ' Fall gear, rigging and scaffolds are for a competent worker.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Look at the work and not only at the place. Ask people what is in their way. Write what is good, too.</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">What happens to a finding</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Risk"/></w:tblPr><w:tblGrid><w:gridCol w:w="1180"/><w:gridCol w:w="4329"/><w:gridCol w:w="4331"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1180" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Risk</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4329" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What it means</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">We act</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1180" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">High</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Somebody could be killed or badly hurt today.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Stop that work and fix it now. Nobody goes back before it is fixed.</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1180" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Medium</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Somebody could be hurt and miss work.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Make it safe for now; fix it within 7 days.</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1180" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Low</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4329" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">A small injury, or a rule that is not kept.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4331" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Fix it within 30 days.</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">The days are our practice.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Fix it on the spot if you safely can, and still write it down.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Put a red tag on anything that is damaged and take it out of use. Only a person who may repair it takes the tag off.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">What is not fixed on the spot goes into the concern and corrective action log with one name and one date. '
    yield escape(t_2(context, environment.getattr((environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'hs_lead') or environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner')), 'name')))
    yield ' keeps the log.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Whoever closes it looks at it again and writes the closing date.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' goes over the open findings every month.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The findings are told at the next toolbox meeting, and the person who raised one is told what was done.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="inspection-program.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_6(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="inspection-program.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=72&9=74&10=81&11=97&12=99&13=106&14=110&15=112&16=119&19=146&20=149&21=154&22=159&23=162&24=165&44=171&45=173&46=176&50=182'