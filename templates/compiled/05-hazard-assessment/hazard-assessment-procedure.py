from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_company = resolve('company')
    l_0_people = resolve('people')
    l_0_counts = resolve('counts')
    l_0_activity_keys = resolve('activity_keys')
    l_0_matrix = resolve('matrix')
    l_0_policies = resolve('policies')
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
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
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
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">We look for what could hurt someone before the work starts, put controls in place, and look again when something changes. The law asks for it (OHS Code s. 7), and it is how everyone goes home. This procedure covers all our work'
    if environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities'):
        pass
        yield ': '
        yield escape(t_2(context, t_3(environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'activities'))))
    yield '.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Formal hazard assessment"/></w:tblPr><w:tblGrid><w:gridCol w:w="1377"/><w:gridCol w:w="4231"/><w:gridCol w:w="4232"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Formal hazard assessment</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4232" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Field-level hazard assessment (FLHA)</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Looks at</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">A job and its tasks, wherever we do them; kept in the binder</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4232" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Today\'s work, at this place, with this crew; kept on site that day, then filed</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">When</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Before we do the work for the first time, once a year after that, and for every reason in section 4</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4232" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Before work starts each day at each site, and when something changes</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Who</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ' with the workers who do the tasks</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4232" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ', with anyone else on the task'
    else:
        pass
        yield 'The whole crew, led by the lead hand'
    yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Training</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4231" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">This procedure, the rating, the order of control</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4232" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">At orientation; the first ones beside someone who knows how</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. How we do a formal assessment</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">List the jobs.</w:t></w:r><w:r><w:t xml:space="preserve"> Every position and every task goes on the job and task inventory, rare and seasonal tasks too. '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield "Go through last year's jobs so that none is missed."
    else:
        pass
        yield 'Ask the people who do the work what is missing.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Name the hazards</w:t></w:r><w:r><w:t xml:space="preserve"> of each task, for safety and for health: physical, chemical, biological, psychological. Lifting by hand is assessed before anyone lifts (OHS Code s. 210).'
    if ('working-alone' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield ' Working alone counts as a hazard (OHS Code s. 393).'
    yield ' So do violence and harassment.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Rate each hazard</w:t></w:r><w:r><w:t xml:space="preserve"> as it would be with no controls (section 2), and </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">choose controls</w:t></w:r><w:r><w:t xml:space="preserve"> in the order of section 3.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Rate again</w:t></w:r><w:r><w:t xml:space="preserve"> with the controls in place. If it still rates high or critical, the task does not start until '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ' has found a better control.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Say who and by when</w:t></w:r><w:r><w:t xml:space="preserve"> for each control that is not in place yet.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Date and sign.</w:t></w:r><w:r><w:t xml:space="preserve"> The assessment carries the date it was made or revised. Everyone who took part signs: workers have a part in assessing and controlling the hazards they meet (OHS Code s. 8).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. How we rate</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Risk is severity times likelihood. Rate what could really happen, not the best day.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Step"/></w:tblPr><w:tblGrid><w:gridCol w:w="984"/><w:gridCol w:w="4428"/><w:gridCol w:w="4428"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Step</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4428" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Severity: how bad could it be?</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4428" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Likelihood: how likely is it?</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_loop = missing
    for l_1_s, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity')), undefined):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'step')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4428" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'word')))
        yield '.</w:t></w:r><w:r><w:t xml:space="preserve"> '
        yield escape(t_2(context, environment.getattr(l_1_s, 'means')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4428" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'likelihood'), environment.getattr(l_1_loop, 'index0')), 'word')))
        yield '.</w:t></w:r><w:r><w:t xml:space="preserve"> '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'likelihood'), environment.getattr(l_1_loop, 'index0')), 'means')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_loop = l_1_s = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    if (t_4(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity')) == 4):
        pass
        yield '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Likelihood"/></w:tblPr><w:tblGrid><w:gridCol w:w="2755"/><w:gridCol w:w="1771"/><w:gridCol w:w="1771"/><w:gridCol w:w="1771"/><w:gridCol w:w="1772"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Likelihood</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 0), 'step')))
        yield ' '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 0), 'word')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 1), 'step')))
        yield ' '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 1), 'word')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 2), 'step')))
        yield ' '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 2), 'word')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1772" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 3), 'step')))
        yield ' '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 3), 'word')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_row in t_1(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'grid')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_row, 'likelihood')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getitem(environment.getattr(l_1_row, 'cells'), 0)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getitem(environment.getattr(l_1_row, 'cells'), 1)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getitem(environment.getattr(l_1_row, 'cells'), 2)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1772" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getitem(environment.getattr(l_1_row, 'cells'), 3)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_row = missing
        yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    else:
        pass
        yield '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Likelihood"/></w:tblPr><w:tblGrid><w:gridCol w:w="2755"/><w:gridCol w:w="2361"/><w:gridCol w:w="2361"/><w:gridCol w:w="2363"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Likelihood</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 0), 'step')))
        yield ' '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 0), 'word')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 1), 'step')))
        yield ' '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 1), 'word')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2363" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 2), 'step')))
        yield ' '
        yield escape(t_2(context, environment.getattr(environment.getitem(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'severity'), 2), 'word')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_row in t_1(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'grid')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_row, 'likelihood')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getitem(environment.getattr(l_1_row, 'cells'), 0)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getitem(environment.getattr(l_1_row, 'cells'), 1)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2363" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getitem(environment.getattr(l_1_row, 'cells'), 2)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_row = missing
        yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    yield '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Level"/></w:tblPr><w:tblGrid><w:gridCol w:w="1771"/><w:gridCol w:w="984"/><w:gridCol w:w="7085"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Level</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Risk</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7085" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What we do</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_level in t_1(environment.getattr((undefined(name='matrix') if l_0_matrix is missing else l_0_matrix), 'levels')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_level, 'mark')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve"> '
        yield escape(t_2(context, environment.getattr(l_1_level, 'level')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_level, 'range')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7085" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_level, 'action')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_level = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">3. The order of control</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">We take the first one that is reasonably practicable, or a mix where that protects better (OHS Code s. 9). </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Eliminate:</w:t></w:r><w:r><w:t xml:space="preserve"> do the job so that the hazard is not there. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Engineering:</w:t></w:r><w:r><w:t xml:space="preserve"> put something solid between people and the hazard. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Administrative:</w:t></w:r><w:r><w:t xml:space="preserve"> rules, training, signs. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">PPE:</w:t></w:r><w:r><w:t xml:space="preserve"> last, for the risk that is left.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">4. When we assess again</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">once a year, on or before the review date in the footer (our own limit; OHS Code s. 7 sets no number of months)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">when we take on a new kind of work, process, tool or product, or change the way we work</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">before significant additions or changes at a site, and at the change of season</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">after an incident or near miss that shows we missed something</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">when a worker'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'needs_representative'):
        pass
        yield ' or the health and safety representative'
    yield ' asks for it</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">5. The field-level hazard assessment</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Walk the work area '
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield 'together '
    yield 'before you start. Look up, down and around.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Tick the hazards you see. Write down the worst of them, each with a control you can put in place now. Check the muster point, the first aider, the kit, and that a phone or radio works here.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Everyone on the task signs before starting. Whoever comes later goes through it with '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    else:
        pass
        yield 'the lead hand'
    yield ' and signs too.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Stop and do it again</w:t></w:r><w:r><w:t xml:space="preserve"> when the task, the crew, the weather, the equipment or the site changes. Write the change and the time on the sheet.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'At the end of the day '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' closes the sheet and files it.'
    else:
        pass
        yield 'A supervisor ('
        yield escape(t_2(context, t_7(t_5(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
        yield ') looks at the sheet, talks with the crew and signs it.'
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">If you cannot control a hazard, do not start. Tell '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'the client or the prime contractor'
    else:
        pass
        yield 'your supervisor'
    yield '. You may always refuse work that is dangerous (OHS Act s. 17).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">6. How results reach the crew</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' keeps the formal assessments in the binder and goes through them with any helper or subcontractor before work starts.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We go through the assessments at orientation, and at a toolbox meeting ('
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'toolbox_frequency')))
        yield ') when one changes. Everyone may read them in the binder. What an FLHA turns up twice goes into the formal assessment.</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:t xml:space="preserve">In an emergency only competent people act, no more of them than it takes, and the hazard is controlled while they do (OHS Code s. 10). The writing comes after.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="hazard-assessment-procedure.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_6(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="hazard-assessment-procedure.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=61&3=63&14=68&15=70&21=78&22=85&24=89&31=92&32=96&33=98&34=102&35=108&37=111&38=115&39=119&40=123&41=131&42=133&43=135&44=137&45=139&48=146&49=150&50=154&51=162&52=164&53=166&54=168&58=173&59=177&60=181&61=183&70=187&72=191&74=195&76=202&77=213&78=220&79=223&80=228&84=231'