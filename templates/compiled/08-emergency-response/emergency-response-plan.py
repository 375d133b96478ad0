from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_people = resolve('people')
    l_0_counts = resolve('counts')
    l_0_emergency = resolve('emergency')
    l_0_activity_keys = resolve('activity_keys')
    l_0_chemicals = resolve('chemicals')
    l_0_vehicles = resolve('vehicles')
    l_0_equipment = resolve('equipment')
    l_0_sites = resolve('sites')
    l_0_policies = resolve('policies')
    l_0_reporting = resolve('reporting')
    l_0_dates = resolve('dates')
    l_0_likely = missing
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
        t_4 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_5 = environment.filters['first_down']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'first_down' found.")
    try:
        t_6 = environment.filters['first_up']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'first_up' found.")
    try:
        t_7 = environment.filters['names']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'names' found.")
    try:
        t_8 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">This plan is for emergencies in which somebody may have to be rescued or people have to leave. '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ' prepared it with the workers it affects (OHS Code s. 115). Parts 1 to 10 are the ten contents that OHS Code s. 116 asks for. The site pages at the end say what is different at each site, and the same facts hang there on the site emergency card. On a site with a prime contractor, its alarm, muster point and orders come first, and this plan fills in what it leaves open.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">In any emergency</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Stop.</w:t></w:r><w:r><w:t xml:space="preserve"> Look for what could hurt you too. Do not become the second casualty.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Warn</w:t></w:r><w:r><w:t xml:space="preserve"> the others with the site\'s alarm.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Call 911</w:t></w:r><w:r><w:t xml:space="preserve">, or send someone by name to call. Stay on the line. Give the address on the site emergency card.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Help</w:t></w:r><w:r><w:t xml:space="preserve"> only as far as you can do it safely and are trained to.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Get out</w:t></w:r><w:r><w:t xml:space="preserve"> to the muster point. The supervisor counts everyone.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Meet</w:t></w:r><w:r><w:t xml:space="preserve"> the ambulance or fire truck at the road or gate and lead it in.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Leave things as they are</w:t></w:r><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield ' and tell the builder or client'
    else:
        pass
        yield ' and call '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone')))
    if (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate') and environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'name')):
        pass
        yield ', or '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'name')))
        if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'phone'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'phone')))
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">1 Emergencies that could happen</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">From our hazard assessments and our sites we plan for: </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
    yield escape(t_2(context, t_3(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'likely'))))
    yield '</w:t></w:r><w:r><w:t xml:space="preserve">. Part 2 has the steps. If the work or a site brings a new one, the supervisor adds it to the field-level hazard assessment the same day and tells '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ', who adds it here.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">2 What to do in each</w:t></w:r></w:p>'
    l_0_likely = t_3(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'likely'))
    context.vars['likely'] = l_0_likely
    context.exported_vars.add('likely')
    yield '<w:p><w:r><w:t xml:space="preserve">Distances and times in these steps are our practice, unless a section of the Code stands beside them.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Serious injury or illness</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Make the place safe: shut off the machine, stop traffic, switch off power.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call the first aider. Call 911 for anyone who does not answer, breathes badly, bleeds hard, has chest pain, or was hit on the head, fell from a height or is burned.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Do not move the person unless fire, water, traffic or cave-in forces you to.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Keep the person warm and talked to. Start CPR if there is no breathing, and go on until help takes over.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">One person goes with the injured person. The first aider writes the first aid record.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Fire</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Warn everyone. Everyone who is not fighting the fire leaves.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call 911, even if you think you can put it out.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Fight it only if it is smaller than a waste basket, you know the extinguisher, and the way out is behind you. Use one extinguisher. If that does not do it, leave.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Shut off gas and power on the way out if it costs no time. Close doors.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Count everyone at the muster point. Nobody goes back in. Tell the fire crew about cylinders and fuel.</w:t></w:r></w:p>'
    if (('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('roofing' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Someone fell, or hangs in a harness</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call 911 at once and say "person hanging in a harness". Hanging still can kill within minutes.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Talk to the person. Have them push their legs against a wall, a strap or a loop, and keep moving them.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Bring the person down by the way in the site\'s fall protection plan: ladder or lift first, then rescue gear. Only trained people use rescue gear.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">On the ground, keep the person resting and watched until the ambulance takes over, even if they feel well.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Take the harness, lanyard and anchor out of use and keep them.</w:t></w:r></w:p>'
    if (((('electrical-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('utility-electrical' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('overhead-power-lines' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('hand-power-tools' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Electric shock, arc flash or a machine touching a line</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Do not touch the person or the machine while the power may be on. Stay 10 m back.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Switch off and lock the source, or have the power company do it. Call 911.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Operator in a machine that touches a line: stay in, warn others off, wait for the power company. Only if it burns: jump clear with both feet together, do not touch machine and ground at once, and shuffle away.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">When it is dead: breathing, CPR, then burns. Cool burns with clean water.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Everyone who had a shock sees a doctor, even if they feel well.</w:t></w:r></w:p>'
    if ((((('underground-utilities' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('excavation' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('gas' in (undefined(name='likely') if l_0_likely is missing else l_0_likely))) or ('line strike' in (undefined(name='likely') if l_0_likely is missing else l_0_likely))) or ('utility strike' in (undefined(name='likely') if l_0_likely is missing else l_0_likely))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Gas leak or damaged buried line</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Stop the machine and leave it. No switch, phone, lighter or engine near gas.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Everyone goes upwind, well away, and keeps the public away.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">From there call 911, then the owner of the line (part 7). Do not try to plug or bury it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Power cable: stay away from machine and hole until the power company says it is dead.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Nobody returns until the owner of the line or the fire department says so.</w:t></w:r></w:p>'
    if ('excavation' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Trench or excavation collapse</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call 911 and say "person buried in a trench". Shut down all machines and traffic nearby.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Nobody jumps in.</w:t></w:r><w:r><w:t xml:space="preserve"> The second slide buries the helper.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Keep people and loads away from the edges. Note where the person was last seen.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">From outside the danger, lower a ladder or rope, and keep talking. Pump out water if you can do it from above.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">No machine digs for a person. Keep trench boxes and shores ready for the fire department.</w:t></w:r></w:p>'
    if ((((('skeleton-structures' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('demolition' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('scaffolds' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('cranes-hoisting' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('concrete-formwork' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Structure, scaffold or load comes down</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="10"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Get away, sideways and out from under. Warn everyone.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="10"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call 911 if anyone is hurt, missing or trapped. Count people.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="10"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Keep everyone out of the fall area. What is still standing may follow.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="10"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Shut off power, gas and water to the part that fell.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="10"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Nobody lifts or cuts anything off a trapped person unless they are in danger of dying before help comes.</w:t></w:r></w:p>'
    if (('powered-mobile-equipment' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('forklifts' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Machine tips over or pins someone</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="11"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Operator: stay in the seat with the belt on, hold on, lean away from the fall. Do not jump.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="11"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Others: stay clear. Call 911. Shut the engine off if you can reach it safely.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="11"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Block the machine before anyone goes near. Do not lift it off a person without the fire crew unless life depends on it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="11"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Watch for fuel and battery acid. Have an extinguisher ready.</w:t></w:r></w:p>'
    if ('confined-space' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Trouble in a confined space</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="12"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The tending worker calls for help and </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">does not go in</w:t></w:r><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="12"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Order everyone out. Bring them out with the retrieval line and tripod from outside.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="12"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call 911 and say "confined space rescue". Tell them the last meter readings.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="12"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Keep the fan running. Only trained rescuers with air supply enter, as the entry permit says.</w:t></w:r></w:p>'
    if ('oil-gas-sites' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">H2S or other toxic gas release</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="13"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Alarm or rotten egg smell: hold your breath and move upwind and uphill, across the wind first if the gas is between you and the way out.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="13"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Sound the alarm, then call the site owner\'s control room and 911.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="13"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Count everyone at the upwind muster point.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="13"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">No rescue without breathing air and training for it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="13"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Follow the site owner\'s emergency plan. Its supervisor gives the all-clear.</w:t></w:r></w:p>'
    if ((('chemicals-whmis' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('flammables-fire' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or (undefined(name='chemicals') if l_0_chemicals is missing else l_0_chemicals)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Spill, or product in eyes or on skin</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="14"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Eyes or skin: rinse with clean water for at least 15 minutes, take off wet clothes, read the safety data sheet, see a doctor.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="14"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Spill: no sparks, air the place, stop the leak if you can do it from the clean side with gloves on.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="14"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Keep it out of drains and ditches with earth or absorbent.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="14"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">More than the spill kit can take, or any spill into water or a drain: call 911 or the fire department and '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ', who reports it to the province.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Severe weather</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="15"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Thunder: off roofs, scaffolds and machines, into a building or a vehicle. Wait 30 minutes after the last thunder.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="15"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Strong wind: come down, tie down sheets and unbraced walls if there is time, stay clear of what may fly.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="15"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Tornado warning: to a basement or an inside room on the lowest floor, otherwise lie in a low place away from vehicles.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="15"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Blizzard or extreme cold: stop while the road is still open. If stuck, stay with the vehicle, keep the exhaust pipe free of snow and call in.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="15"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Heat: shade and water. Hot skin and confused talk is an emergency: call 911 and cool the person.</w:t></w:r></w:p>'
    if (('driving' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or (undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Vehicle crash</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="16"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Stop, hazard lights on, engines off. Get people away from traffic.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="16"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call 911 if anyone is hurt, a vehicle blocks the road, fuel leaks or a wire is down.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="16"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">First aid. Do not move injured people unless fire or traffic forces you to.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="16"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Put out triangles. Take pictures, names, plates. Do not discuss fault.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="16"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '. Do not drive on until the vehicle has been looked over.</w:t></w:r></w:p>'
    if (('working-alone' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Missed check-in or missing worker</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="17"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">'
        if (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact') and environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')))
        else:
            pass
            yield 'The check-in contact'
        yield ' calls the worker, then the site, then anyone nearby.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="17"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">No answer 10 minutes after the check-in was due: someone drives to the last known place.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="17"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Nobody can be there within 20 minutes, or something sounds wrong: call 911 and give that place.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="17"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Do not stop until the worker has been seen or spoken to.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Violence or threat</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="18"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Get yourself and others away. Do not argue and do not try to hold anyone.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="18"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Lock a door between you, or drive off. Call 911.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="18"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Warn the people who may be next, and tell '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield '. The violence and harassment prevention plan says how we follow up.</w:t></w:r></w:p>'
    if ((((('bear' in (undefined(name='likely') if l_0_likely is missing else l_0_likely)) or ('cougar' in (undefined(name='likely') if l_0_likely is missing else l_0_likely))) or ('wildlife' in (undefined(name='likely') if l_0_likely is missing else l_0_likely))) or ('oil-gas-sites' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('tree-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Bear, cougar or other large animal</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="19"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Stop work, gather, face the animal, back away slowly to a vehicle. Do not run.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="19"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Bear spray in hand. Leave food and tools behind.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="19"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Report it to the site\'s supervisor. Work starts again when the area is clear.</w:t></w:r></w:p>'
    if ('water-ice' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Someone in the water or through the ice</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="20"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Call 911. Reach with a pole or throw a line or ring. Nobody goes in or onto the ice.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="20"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Out of the water: wet clothes off, wrap up warm, lying down. The hospital decides if all is well.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">3 Emergency equipment</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="What"/></w:tblPr><w:tblGrid><w:gridCol w:w="2460"/><w:gridCol w:w="3444"/><w:gridCol w:w="3936"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Ours</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">How to use it</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">First aid kit</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    def t_9(fiter):
        for l_1_e in fiter:
            if (environment.getattr(l_1_e, 'type') == 'first aid kit'):
                yield l_1_e
    for l_1_e in t_9(t_1((undefined(name='equipment') if l_0_equipment is missing else l_0_equipment))):
        _loop_vars = {}
        pass
        yield escape(t_2(context, environment.getattr(l_1_e, 'name')))
        yield '. '
    l_1_e = missing
    yield 'At the place the site emergency card names</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Open it, wear the gloves, use what is needed, tell the supervisor what is used up</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Fire extinguisher</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    def t_10(fiter):
        for l_1_e in fiter:
            if (environment.getattr(l_1_e, 'type') == 'extinguisher'):
                yield l_1_e
    for l_1_e in t_10(t_1((undefined(name='equipment') if l_0_equipment is missing else l_0_equipment))):
        _loop_vars = {}
        pass
        yield escape(t_2(context, environment.getattr(l_1_e, 'name')))
        yield '. '
    l_1_e = missing
    yield 'At the place the site emergency card names, and beside any hot work, heater or refuelling</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Pull the pin, aim at the base, squeeze, sweep. Have the way out behind you</w:t></w:r></w:p></w:tc></w:tr>'
    if (('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('roofing' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Fall rescue gear</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">As the site\'s fall protection plan lists it: ladder, lift or rescue kit long enough for the site</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Only people trained with it. Check the anchor first</w:t></w:r></w:p></w:tc></w:tr>'
    if (undefined(name='chemicals') if l_0_chemicals is missing else l_0_chemicals):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Eye rinse and absorbent</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">With the products, in the vehicle or shop</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Rinse for 15 minutes. Ring the spill, then cover it</w:t></w:r></w:p></w:tc></w:tr>'
    if ('confined-space' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Tripod, winch, retrieval line, gas monitor</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">At the opening before anyone enters</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">As the entry permit says. Bump-test the monitor first</w:t></w:r></w:p></w:tc></w:tr>'
    if ('excavation' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Ladder and shovels at the trench</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Within reach of the people in it</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Out first, then call. No digging by machine</w:t></w:r></w:p></w:tc></w:tr>'
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Air horn or vehicle horn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">On every site, as its page says</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">The site\'s signal, then look for the answer</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Warning triangles, flashlight, blankets, charged phone</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">As the table of emergency equipment says</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Keep the phone warm in winter</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Gloves, eye protection, high-visibility vest for helpers</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3444" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">In the first aid kit and on you</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Put them on before you help</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">Kits and extinguishers are looked at every month, and after each use. Whoever finds one missing or used up tells the supervisor the same day. Rescue and evacuation workers get the equipment and protective clothing their task needs (OHS Code s. 118).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">4 Training</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Who"/></w:tblPr><w:tblGrid><w:gridCol w:w="2558"/><w:gridCol w:w="4132"/><w:gridCol w:w="3150"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Who</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4132" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Learns what</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">When</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Everyone, family and office too</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4132" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Alarm, 911 call, muster point, extinguisher, who the first aiders are</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">At orientation, on the first day at each site, and at drills</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">First aiders</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4132" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">A first aid course of an approved agency, at the level the site needs</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Before they are named, and before the certificate runs out</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Rescue and evacuation workers</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4132" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Their task, with exercises that look like the emergency (OHS Code s. 117)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Before they are named, and at every drill</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Supervisors</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4132" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Leading the response, the head count, who to call, the scene</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">When named, then at every drill</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">5 Emergency facilities</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Place"/></w:tblPr><w:tblGrid><w:gridCol w:w="2952"/><w:gridCol w:w="6888"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Place</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Where and how to use it</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Hospital nearest to the office</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'nearest_hospital'), 'name')))
    yield ', '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'nearest_hospital'), 'address')))
    if environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'travel_minutes'):
        pass
        yield ', about '
        yield escape(t_2(context, environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'travel_minutes')))
        yield ' minutes by road'
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_m in t_1(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'muster_points')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Muster point, '
        yield escape(t_2(context, environment.getattr(l_1_m, 'place')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_6(environment.getattr(l_1_m, 'where'))))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_m = missing
    for l_1_s in t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites)):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Muster point, '
        yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'muster_point')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_s = missing
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Warm, dry shelter</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Whichever is near: a warm vehicle, a site trailer or the finished part of a building. Injured people wait there if they can be moved</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2952" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Water for rinsing and cooling</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6888" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Tap or water jugs, on every site from the first day</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">6 Fire protection</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">A tested extinguisher is within reach of hot work, heaters, generators and refuelling.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">The way out, the hydrant and the fire lane stay free. Waste goes out every day.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Fuel is kept in approved cans, away from ways out and from anything that sparks. Engines are off and cool before refuelling.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Cylinders stand upright and tied, with caps on when not in use.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'smoking'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Smoking and vaping: '
        yield escape(t_2(context, t_5(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'smoking'))))
        yield '.</w:t></w:r></w:p>'
    if ('welding-hot-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Hot work needs a permit and a fire watch. The watch stays at least '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'fire_watch_minutes')))
        yield ' minutes after the last spark.'
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'fire_watch'):
            pass
            yield ' Trained for it: '
            yield escape(t_2(context, t_3(t_7(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'fire_watch')))))
            yield '.'
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">7 Alarm and communication</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">What to say to 911:</w:t></w:r><w:r><w:t xml:space="preserve"> "My name is … . We need an ambulance, the fire department or the police. We are at", then read the address and directions from the site emergency card. Say what happened, how many are hurt, and what is dangerous. Hang up last.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Each site page names the alarm. It is tried on the first day at a site. Where cell coverage is weak or missing, the supervisor finds the nearest place with signal, or brings a radio or satellite phone, before work starts.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Whom to call"/></w:tblPr><w:tblGrid><w:gridCol w:w="3936"/><w:gridCol w:w="2361"/><w:gridCol w:w="3543"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Whom to call</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Number</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3543" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">When</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_n in t_1(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'numbers')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_n, 'who')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_n, 'phone')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3543" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_n, 'note'):
            pass
            yield escape(t_2(context, t_6(environment.getattr(l_1_n, 'note'))))
        elif (environment.getattr(l_1_n, 'phone') == '911'):
            pass
            yield 'First, for any life, fire or crime'
        elif (environment.getattr(l_1_n, 'phone') == environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'ohs_contact_centre')):
            pass
            yield 'Serious injuries and incidents, see part 11'
        elif (environment.getattr(l_1_n, 'phone') == environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'wcb_phone')):
            pass
            yield 'Injuries that need a doctor or time off'
        elif (environment.getattr(l_1_n, 'phone') == environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone')):
            pass
            yield 'Every emergency, as soon as people are safe'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_n = missing
    for l_1_n in t_1(environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'utility_owners')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_n, 'who')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_n, 'phone')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3543" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_n, 'note'):
            pass
            yield escape(t_2(context, t_6(environment.getattr(l_1_n, 'note'))))
        else:
            pass
            yield 'Damage to this line'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_n = missing
    if (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate') and environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'phone')):
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3936" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'name')))
        yield ', acts when the owner is away</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'alternate'), 'phone')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3543" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">The owner does not answer</w:t></w:r></w:p></w:tc></w:tr>'
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">8 First aid</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Site"/></w:tblPr><w:tblGrid><w:gridCol w:w="2558"/><w:gridCol w:w="1377"/><w:gridCol w:w="2558"/><w:gridCol w:w="3347"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Site</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Class</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">First aiders on each shift</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3347" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Kit</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_s in t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites)):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'distance_class')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_6(environment.getattr(environment.getattr(l_1_s, 'first_aid'), 'first_aiders'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3347" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'first_aid'), 'kit')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_s = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">This is what OHS Code Schedule 2, Table 7 asks for high hazard work with our crew and distance to the hospital. Our first aiders: '
    l_1_loop = missing
    t_11 = 1
    for l_1_f, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders')), undefined):
        _loop_vars = {}
        pass
        yield escape(t_2(context, environment.getattr(l_1_f, 'name')))
        yield ' ('
        yield escape(t_2(context, environment.getattr(l_1_f, 'level')))
        if environment.getattr(l_1_f, 'phone'):
            pass
            yield ', '
            yield escape(t_2(context, environment.getattr(l_1_f, 'phone')))
        yield ')'
        if (not environment.getattr(l_1_loop, 'last')):
            pass
            yield '; '
        t_11 = 0
    l_1_loop = l_1_f = missing
    if t_11:
        pass
        yield escape(t_2(context, t_3(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'first_aiders'))))
    yield '. The first aid plan has the certificates and the transport.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">9 Rescue and evacuation</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="21"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The alarm means leave now. Switch off, leave tools and vehicles, take the shortest safe way, and help visitors and clients out.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="21"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Go to the muster point. If it is in smoke or gas, go upwind and tell the supervisor where you are.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="21"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The supervisor counts against the day\'s field-level hazard assessment and the visitor log, and tells the fire crew who is missing and where they were last.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="21"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The rescue workers named in part 10 act only if it is safe, and within their training. Otherwise the rescue is left to the fire department, and we keep others out.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="21"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Nobody goes back until the fire crew, the owner of the line, or the supervisor says so.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield " works alone. Rescue is by 911 and by the people on the client's or builder's site, who are shown the site emergency card before work begins. "
        if (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact') and environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')))
            yield ' knows the address of the day and calls for help when a check-in is missed.'
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">10 People named for rescue and evacuation</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'rescue_workers'):
        pass
        yield '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Name"/></w:tblPr><w:tblGrid><w:gridCol w:w="2361"/><w:gridCol w:w="2755"/><w:gridCol w:w="2755"/><w:gridCol w:w="1969"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Name</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What the person does</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Training or drill</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1969" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">On</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_r in t_1(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'rescue_workers')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_r, 'name')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_r, 'role'):
                pass
                yield escape(t_2(context, t_6(environment.getattr(l_1_r, 'role'))))
            else:
                pass
                yield 'Rescue and evacuation'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2755" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if (environment.getattr(l_1_r, 'trained') == False):
                pass
                yield 'Not trained yet'
            else:
                pass
                yield escape(t_2(context, environment.getattr(l_1_r, 'training')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if (environment.getattr(l_1_r, 'trained') == False):
                pass
                yield '–'
            else:
                pass
                yield escape(t_2(context, t_4(environment.getattr(l_1_r, 'date'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_r = missing
        yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    elif environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Nobody else works here, so nobody is named: see part 9.</w:t></w:r></w:p>'
    elif (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'rescue_workers') == []):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Nobody is named for rescue or evacuation yet. Until somebody is named and trained (OHS Code s. 117), nobody here carries out a rescue: we call 911, warn everyone, leave the danger area and keep others out.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Rescue and evacuation workers: '
        yield escape(t_2(context, t_3(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'rescue_workers'))))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield "Head count: the builder's or client's person in charge, who is told each day that "
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' is on the site.'
    else:
        pass
        yield 'Head count: the supervisor of the site. If the supervisor is hurt or away, the worker who has been with us longest takes over and says so aloud.'
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">11 Afterwards</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Who calls"/></w:tblPr><w:tblGrid><w:gridCol w:w="2558"/><w:gridCol w:w="7282"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Who calls</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7282" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Whom and when</w:t></w:r></w:p></w:tc></w:tr>'
    def t_12(fiter):
        for l_1_r in fiter:
            if environment.getattr(l_1_r, 'scene'):
                yield l_1_r
    l_1_loop = missing
    for l_1_r, l_1_loop in LoopContext(t_12(t_1(environment.getattr((undefined(name='reporting') if l_0_reporting is missing else l_0_reporting), 'kinds'))), undefined):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">The prime contractor; where there is none, '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7282" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_r, 'whom')))
        yield ' '
        yield escape(t_2(context, environment.getattr(l_1_r, 'number')))
        yield ', '
        yield escape(t_2(context, t_5(environment.getattr(l_1_r, 'when'))))
        yield ' (OHS Act s. 33): '
        l_2_loop = missing
        for l_2_s, l_2_loop in LoopContext(t_1(environment.getattr(l_1_r, 'said')), undefined):
            _loop_vars = {}
            pass
            yield escape(t_2(context, t_5(l_2_s)))
            if (not environment.getattr(l_2_loop, 'last')):
                pass
                yield '; '
        l_2_loop = l_2_s = missing
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_loop = l_1_r = missing
    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7282" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">The family, in person or by phone, before anyone else hears it. The client. WCB, '
    yield escape(t_2(context, environment.getattr((undefined(name='emergency') if l_0_emergency is missing else l_0_emergency), 'wcb_phone')))
    yield '. The owner of a damaged line</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2558" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Only '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7282" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">News reporters and social media. The crew posts no pictures</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">The scene:</w:t></w:r><w:r><w:t xml:space="preserve"> '
    yield escape(t_2(context, t_5(environment.getattr((undefined(name='reporting') if l_0_reporting is missing else l_0_reporting), 'keep_scene'))))
    yield '. The incident procedure says how we investigate. Everyone who helped is asked how they are, that day and in the weeks after'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'eap_provider'):
        pass
        yield '; our help line is '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'eap_provider')))
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">12 Testing and review</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">We hold a drill '
    if (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'drill_frequency') == 'annual'):
        pass
        yield 'at least once a year'
    elif (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'drill_frequency') == 'semi-annual'):
        pass
        yield 'at least twice a year'
    else:
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'drill_frequency')))
    yield ', and one on every site that lasts longer than three months. Over the years the drills go through all main emergencies of part 2.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">The emergency drill record says what was tried, how long it took and what was weak. Weak points get a name and a date, and this plan is changed.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">This plan is reviewed every year, next by '
    yield escape(t_2(context, t_4(environment.getattr((undefined(name='dates') if l_0_dates is missing else l_0_dates), 'next_review'))))
    yield ', and after a drill, a real event, a new site, or new work.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormNote"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Where the emergency equipment is (the supervisor fills this in on the first day at a site)</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Where the emergency equipment is (the supervisor fills this in on the first day at a site)"/></w:tblPr><w:tblGrid><w:gridCol w:w="2164"/><w:gridCol w:w="1574"/><w:gridCol w:w="1672"/><w:gridCol w:w="1869"/><w:gridCol w:w="1476"/><w:gridCol w:w="1085"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Site</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1574" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">First aid kit</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Extinguishers</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1869" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Rescue gear and other</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1476" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Shut-offs: gas, water, power</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1085" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Looked at</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_loop = missing
    for l_1_s, l_1_loop in LoopContext(t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites)), undefined):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Site"/><w:tag w:val="emergency-response-plan.equipment.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.place"/><w:id w:val="\ufdd4"/>\ufdd6<w:text/></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_8(environment.getattr(l_1_s, 'name'))))
        yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1574" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="First aid kit"/><w:tag w:val="emergency-response-plan.equipment.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.kit"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Extinguishers"/><w:tag w:val="emergency-response-plan.equipment.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.extinguisher"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1869" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Rescue gear and other"/><w:tag w:val="emergency-response-plan.equipment.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.other"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1476" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Shut-offs: gas, water, power"/><w:tag w:val="emergency-response-plan.equipment.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.shut"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1085" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Looked at"/><w:tag w:val="emergency-response-plan.equipment.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.checked"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
    l_1_loop = l_1_s = missing
    yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2164" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Site"/><w:tag w:val="emergency-response-plan.equipment.b1.place"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1574" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="First aid kit"/><w:tag w:val="emergency-response-plan.equipment.b1.kit"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1672" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Extinguishers"/><w:tag w:val="emergency-response-plan.equipment.b1.extinguisher"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1869" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Rescue gear and other"/><w:tag w:val="emergency-response-plan.equipment.b1.other"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1476" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Shut-offs: gas, water, power"/><w:tag w:val="emergency-response-plan.equipment.b1.shut"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1085" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Looked at"/><w:tag w:val="emergency-response-plan.equipment.b1.checked"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="FormNote"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Workers who helped to make this plan</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Workers who helped to make this plan"/></w:tblPr><w:tblGrid><w:gridCol w:w="3198"/><w:gridCol w:w="4182"/><w:gridCol w:w="2460"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Name (print)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Date</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name (print)"/><w:tag w:val="emergency-response-plan.participants.b1.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="emergency-response-plan.participants.b1.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name (print)"/><w:tag w:val="emergency-response-plan.participants.b2.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="emergency-response-plan.participants.b2.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name (print)"/><w:tag w:val="emergency-response-plan.participants.b3.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="emergency-response-plan.participants.b3.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name (print)"/><w:tag w:val="emergency-response-plan.participants.b4.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="emergency-response-plan.participants.b4.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3198" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name (print)"/><w:tag w:val="emergency-response-plan.participants.b5.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4182" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="emergency-response-plan.participants.b5.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="emergency-response-plan.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_8(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="emergency-response-plan.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    for l_1_s in t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites)):
        l_1_service_calls = resolve('service_calls')
        l_1_company = resolve('company')
        _loop_vars = {}
        pass
        yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        if environment.getattr(l_1_s, 'per_call'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Site page: '
            yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
            yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">We have no fixed site: we go from customer to customer in </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
            yield escape(t_2(context, t_3(environment.getattr((undefined(name='service_calls') if l_1_service_calls is missing else l_1_service_calls), 'area'))))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">. What a site page says is written on a site emergency card at each call, before work starts: the address for 911, the way in, where we meet, the alarm, the nearest hospital with its minutes by road, the transport, and who is in charge. Without an address that 911 can find, work does not start.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Table"/></w:tblPr><w:tblGrid><w:gridCol w:w="2361"/><w:gridCol w:w="7479"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Our people at a call</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Up to '
            yield escape(t_2(context, environment.getattr(l_1_s, 'workers_per_shift')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Farthest from a hospital</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_s, 'minutes')))
            yield ' minutes by road ('
            yield escape(t_2(context, environment.getattr(l_1_s, 'distance_class')))
            yield ')</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">First aid needed</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, t_6(environment.getattr(environment.getattr(l_1_s, 'first_aid'), 'first_aiders'))))
            yield '; '
            yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'first_aid'), 'kit')))
            yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Site page: '
            yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
            yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Table"/></w:tblPr><w:tblGrid><w:gridCol w:w="2361"/><w:gridCol w:w="7479"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Address for 911</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_s, 'address')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">How to get there</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_s, 'directions')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            if environment.getattr(l_1_s, 'coordinates'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Coordinates</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, environment.getattr(l_1_s, 'coordinates')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Work here</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_s, 'activities'):
                pass
                yield escape(t_2(context, t_6(t_3(environment.getattr(l_1_s, 'activities')))))
            else:
                pass
                yield escape(t_2(context, t_6(t_3(environment.getattr((undefined(name='company') if l_1_company is missing else l_1_company), 'activities')))))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Prime contractor</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if (environment.getattr(l_1_s, 'prime_contractor') == 'us'):
                pass
                yield escape(t_2(context, environment.getattr((undefined(name='company') if l_1_company is missing else l_1_company), 'legal_name')))
            else:
                pass
                yield escape(t_2(context, t_6(environment.getattr(l_1_s, 'prime_contractor'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Supervisor</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'supervisor'), 'name')))
            if environment.getattr(environment.getattr(l_1_s, 'supervisor'), 'phone'):
                pass
                yield ', '
                yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'supervisor'), 'phone')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Our people per shift</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_s, 'workers_per_shift')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Alarm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_s, 'alarm')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Muster point</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_s, 'muster_point')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Cell coverage</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if (environment.getattr(l_1_s, 'cell_coverage') == 'none'):
                pass
                yield 'None: 911 by radio or satellite phone'
            elif (environment.getattr(l_1_s, 'cell_coverage') == 'weak'):
                pass
                yield 'Weak: the supervisor shows everyone where a call goes through'
            elif environment.getattr(l_1_s, 'cell_coverage'):
                pass
                yield escape(t_2(context, t_6(environment.getattr(l_1_s, 'cell_coverage'))))
            else:
                pass
                yield 'Not known yet. The supervisor tries it on the first day and writes it on the site emergency card'
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Hospital</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_s, 'nearest_hospital'):
                pass
                yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'nearest_hospital'), 'name')))
                yield ', '
                yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'nearest_hospital'), 'address')))
                yield ', about '
                yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'nearest_hospital'), 'minutes')))
                yield ' minutes by road ('
                yield escape(t_2(context, environment.getattr(l_1_s, 'distance_class')))
                yield ')'
            else:
                pass
                yield escape(t_2(context, environment.getattr(l_1_s, 'nearest_hospital')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Transport</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_s, 'transport_plan')))
            yield '</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">First aid needed</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, t_6(environment.getattr(environment.getattr(l_1_s, 'first_aid'), 'first_aiders'))))
            yield '; '
            yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'first_aid'), 'kit')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            if environment.getattr(l_1_s, 'utilities'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Lines here</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, t_6(t_3(environment.getattr(l_1_s, 'utilities')))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            if environment.getattr(l_1_s, 'public_exposure'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Public</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, t_6(environment.getattr(l_1_s, 'public_exposure'))))
                yield '. Keep them out and account for them</w:t></w:r></w:p></w:tc></w:tr>'
            if (environment.getattr(l_1_s, 'max_fall_m') and (environment.getattr(l_1_s, 'max_fall_m') >= 3)):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Falls</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Up to '
                yield escape(t_2(context, environment.getattr(l_1_s, 'max_fall_m')))
                yield " m. Rescue as in this site's fall protection plan</w:t></w:r></w:p></w:tc></w:tr>"
            if (environment.getattr(l_1_s, 'excavation_m') and (environment.getattr(l_1_s, 'excavation_m') > 0)):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Digging</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">Down to '
                yield escape(t_2(context, environment.getattr(l_1_s, 'excavation_m')))
                yield ' m. Steps for a collapse and for a damaged line in part 2</w:t></w:r></w:p></w:tc></w:tr>'
            yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    l_1_s = l_1_service_calls = l_1_company = missing
    yield '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=73&3=75&11=77&13=97&14=101&27=105&33=108&39=111&45=114&51=117&57=120&62=123&67=126&73=129&78=132&84=135&90=138&92=143&99=151&103=156&112=160&115=171&116=182&119=185&122=188&125=191&161=195&162=208&163=210&164=217&165=219&175=223&176=226&177=231&183=240&184=244&185=246&186=248&187=269&188=271&189=273&190=284&191=286&198=289&199=293&200=295&201=297&202=299&204=305&210=325&211=328&212=336&216=339&217=343&218=345&219=352&220=359&221=368&222=371&224=377&225=380&228=389&229=398&230=400&231=418&232=420&233=422&236=424&238=431&240=441&247=444&248=448&249=452&250=454&251=456&252=458&253=460&260=464&283=468&288=470&289=476&290=479&291=481&293=483&295=485&297=489&299=496&301=498&303=500&305=505&307=508&309=515&311=522&313=528&315=530&317=532&319=534&321=547&323=561&325=563&327=570&329=575&331=580&333=585'